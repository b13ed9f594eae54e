"""The manifest of a pack: what was made from which version, with the hash of every file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class ManifestDocument:
    """One finished document.

    Attributes:
        id: number of the form.
        title: title of the form.
        audience: court, served or internal.
        file: path below the folder of the pack, with forward slashes.
        template: name of the template.
        template_sha256: hash of the template, hexadecimal.
        file_sha256: hash of the finished file, hexadecimal.
        missing: names of the vocabulary that the form needs and that printed nothing.
    """

    id: str
    title: str
    audience: str
    file: str
    template: str
    template_sha256: str
    file_sha256: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ManifestBlock:
    """One matter that stops the pack from being ready."""

    id: str
    message: str
    where: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack holds; internal, never served.

    Attributes:
        reference: the case's own reference.
        case_version: SHA-256 of the canonical record.
        law_pack: id and version of the law pack.
        on: day of the assessment, ISO.
        pack: name of the pack.
        audiences: audiences made, in order.
        ready: whether nothing blocks.
        not_ready: what blocks.
        documents: every document made.
    """

    reference: str
    case_version: str
    law_pack: str
    on: str
    pack: str
    audiences: tuple[str, ...]
    ready: bool
    not_ready: tuple[ManifestBlock, ...]
    documents: tuple[ManifestDocument, ...]


MANIFEST_FORMAT = 1


def render_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as JSON: UTF-8, sorted keys, two spaces; equal manifests give equal bytes."""
    data = {"format": MANIFEST_FORMAT, **asdict(manifest)}
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
