"""The manifest of a pack: what was made from which version, what was withheld, the hash of every file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Final

from pydantic import TypeAdapter, ValidationError

from spo_builder.documents.audience import Audience


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """One finished file.

    Attributes:
        id: number of the form.
        title: title of the form.
        audience: court, served or internal.
        file: path below the folder of the pack, with forward slashes.
        sha256: hash of the file, hexadecimal.
        template: name of the template.
        template_sha256: hash of the template, hexadecimal.
        case_version: version of the record that it was made from.
        missing: names of the vocabulary that the form needs and that printed nothing.
        own_template: whether the template is the force's own.
    """

    id: str
    title: str
    audience: str
    file: str
    sha256: str
    template: str
    template_sha256: str
    case_version: str
    missing: tuple[str, ...] = ()
    own_template: bool = False


@dataclass(frozen=True, slots=True)
class WithheldDocument:
    """A document that was not written because it would have told the defendant what is protected.

    Attributes:
        id: number of the form.
        audience: whose copy.
        file: where it would have stood.
        why: what it held, named without the protected value, each with its place in the record.
    """

    id: str
    audience: str
    file: str
    why: tuple[str, ...]


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
        audiences: audiences that have files here, in order.
        ready: whether nothing blocks and nothing was withheld.
        not_ready: what blocks.
        withheld: documents that were not written.
        files: every file made.
    """

    reference: str
    case_version: str
    law_pack: str
    on: str
    pack: str
    audiences: tuple[str, ...]
    ready: bool
    not_ready: tuple[ManifestBlock, ...]
    withheld: tuple[WithheldDocument, ...]
    files: tuple[ManifestFile, ...]


MANIFEST_FORMAT: Final = 1


def render_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as JSON: UTF-8, sorted keys, two spaces; equal manifests give equal bytes."""
    data = {"format": MANIFEST_FORMAT, **asdict(manifest)}
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def read_manifest(data: bytes) -> Manifest | None:
    """Return the manifest that `render_manifest` wrote, or None when the bytes are none."""
    try:
        return TypeAdapter(Manifest).validate_json(data)
    except ValidationError:
        return None


def keep_other_audiences(manifest: Manifest, earlier: Manifest | None) -> Manifest:
    """Return the manifest with the rows of audiences that were drafted before and not now.

    Each row names the case version that it was made from, so that a stale copy shows.
    """
    if earlier is None:
        return manifest
    files = tuple(row for row in earlier.files if row.audience not in manifest.audiences)
    withheld = tuple(row for row in earlier.withheld if row.audience not in manifest.audiences)
    kept = {row.audience for row in files} | {row.audience for row in withheld}
    there = {*manifest.audiences, *kept}
    order = [audience.value for audience in Audience]
    return replace(
        manifest,
        audiences=tuple(audience for audience in order if audience in there),
        ready=manifest.ready and not withheld,
        files=tuple(sorted((*files, *manifest.files), key=lambda row: order.index(row.audience))),
        withheld=tuple(sorted((*withheld, *manifest.withheld), key=lambda row: order.index(row.audience))),
    )
