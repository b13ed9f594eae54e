"""Builds the wheel, installs it into an environment of its own and runs the tests outside the checkout.

`python -m scripts.test_wheel [--junitxml FILE]`. The libraries are those of `.venv`, so nothing is fetched;
the program itself comes from the wheel alone. Fails when the wheel lacks a form, a sample or a data file.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
from pathlib import Path

from tests.support.places import CHECKOUT_VARIABLE, PACKAGE_VARIABLE

_ROOT = Path(__file__).resolve().parents[1]
_HOUSE = "tests/house"
_IN_HOUSE = f"{_HOUSE}/test_package.py"


def main() -> int:
    """Return the exit code of the tests."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--junitxml", type=Path, help="where to write the report")
    report: Path | None = parser.parse_args().junitxml
    with tempfile.TemporaryDirectory(prefix="spo-builder-wheel-") as name:
        folder = Path(name)
        python, home = install(build_wheel(folder), folder / "environment")
        print(f"installed in {home.name} of a fresh environment; running the tests there", flush=True)
        return run_tests(python, home, copy_tests(folder / "run"), report.resolve() if report else None)


def build_wheel(folder: Path) -> Path:
    """Return the wheel, built from the checkout with the build tools of this environment."""
    _run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(_ROOT)],
        _ROOT,
        quiet=True,
    )
    return next(folder.glob("*.whl"))


def install(wheel: Path, environment: Path) -> tuple[Path, Path]:
    """Install the wheel alone; return the environment's Python and its site-packages.

    A path file lends the libraries of this environment. Python does not follow path files found through
    another, so the editable install of the checkout stays out.
    """
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    bases = {"base": str(environment), "platbase": str(environment)}
    home = Path(sysconfig.get_path("purelib", "venv", bases))
    install_wheel = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    _run([sys.executable, "-m", "pip", "--python", str(python), *install_wheel], environment)
    (home / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python, home


def copy_tests(folder: Path) -> Path:
    """Copy the tests and their settings, and nothing of the program, to a folder; return it."""
    shutil.copytree(_ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(_ROOT / "pyproject.toml", folder)
    return folder


def run_tests(python: Path, home: Path, folder: Path, report: Path | None) -> int:
    """Run the tests against the installed program; return the exit code."""
    environment = os.environ | {PACKAGE_VARIABLE: str(home), CHECKOUT_VARIABLE: str(_ROOT)}
    rooms = sorted(
        f"tests/{path.name}"
        for path in (folder / "tests").iterdir()
        if path.is_dir() and path.name != Path(_HOUSE).name and any(path.glob("test_*.py"))
    )
    command = [str(python), "-m", "pytest", "-q", "-m", "not slow", "-n", "auto", "-p", "no:cacheprovider"]
    command += [f"--junitxml={report}"] if report else []
    command += [_IN_HOUSE, *rooms]
    done = subprocess.run(command, cwd=folder, env=environment, check=False)  # noqa: S603 -- our own tests
    return done.returncode


def _run(command: list[str], folder: Path, *, quiet: bool = False) -> None:
    """Run a step that must succeed; show what it said when it fails."""
    done = subprocess.run(  # noqa: S603 -- the build tools of this environment
        command, cwd=folder, capture_output=quiet, text=True, check=False
    )
    if done.returncode:
        print(done.stdout or "", done.stderr or "", sep="\n", file=sys.stderr)
        raise SystemExit(done.returncode)


if __name__ == "__main__":
    sys.exit(main())
