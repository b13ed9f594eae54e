"""The lock files are whole and name no address; no file names the machine that it was written on."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

from tests.house.tree import ROOT, list_texts

_LOCKS = ("requirements.lock", "requirements-build.lock", "requirements-dev.lock")
_ADDRESS = re.compile(r"[a-z]+://|--(?:extra-)?index|--find-links|--trusted-host")
_INDEX = re.compile(r"(?<!emit-)index-url|find-links\s*=|trusted-host\s|registry\s*=|--registry|//registry\.")
_FOLDER_OF_A_MACHINE = re.compile(r"(?<![\w.}])/(?:root|home|Users|mnt|srv|work|workspace)/\w")


def _pins(lock: str) -> dict[str, str]:
    """Return each package of a lock file with its version."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==([^ ;\\]+)", text))


@pytest.mark.parametrize("lock", _LOCKS)
def test_a_lock_names_no_address_and_every_package_has_its_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not _ADDRESS.search(text)
    blocks = re.split(r"(?m)^(?=[a-z0-9-]+==)", text)[1:]
    assert blocks
    assert not [block.split("\n")[0] for block in blocks if "--hash=sha256:" not in block]


def test_developers_use_the_versions_that_people_get() -> None:
    developers = _pins("requirements-dev.lock")
    for lock in ("requirements.lock", "requirements-build.lock"):
        assert not set(_pins(lock).items()) - set(developers.items()), lock


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-build.lock": project["dependency-groups"]["build"],
        "requirements-dev.lock": project["dependency-groups"]["dev"],
    }
    for lock, rows in asked.items():
        names = {re.split(r"[<>=!~ ;\[]", row)[0].lower() for row in rows}
        assert not names - set(_pins(lock)), f"{lock} is behind; run: make lock"


def test_the_npm_lock_names_no_address_and_matches_what_is_asked_for() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    asked = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert "://" not in json.dumps(lock)
    assert lock["packages"][""]["devDependencies"] == asked
    for package, version in asked.items():
        assert lock["packages"][f"node_modules/{package}"]["version"] == version


def test_no_setting_names_a_package_index() -> None:
    settings = ("pyproject.toml", "package.json", ".npmrc", "Makefile", "scripts/", ".ci/")
    found = [file for file, text in list_texts() if file.startswith(settings) and _INDEX.search(text)]
    assert not found


def test_no_file_names_a_folder_of_the_machine_it_was_written_on() -> None:
    found = [
        f"{file}: {match[0]}" for file, text in list_texts() for match in _FOLDER_OF_A_MACHINE.finditer(text)
    ]
    assert not found, "\n".join(found)
