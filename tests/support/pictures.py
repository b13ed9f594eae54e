"""Makes small pictures for tests."""

from __future__ import annotations

import struct
import zlib


def a_png(wide: int, high: int, shade: int = 200) -> bytes:
    """Return a grey PNG of this size in pixels."""
    rows = b"".join(b"\0" + bytes([shade]) * wide for _ in range(high))
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
