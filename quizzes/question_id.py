"""By which id is a question known, that stays while it asks the same?"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_id(content: Mapping[str, object]) -> str:
    """
    Make an id from what a question asks: 16 hex digits of a SHA-256.

    `content` is the question in format 1. The order of options, the explanation and the level leave the id as it is,
    so that regenerating, reordering or explaining better keeps a question's history.
    """
    asked = {name: content.get(name) for name in ("kind", "subtype", "form", "prompt", "passage", "hint")}
    options, answer = content.get("options"), content.get("answer")
    asked["options"] = sorted(map(str, options)) if isinstance(options, list | tuple) else None
    asked["answer"] = list(map(str, answer)) if isinstance(answer, list | tuple) else None
    return hashlib.sha256(_WRITER.encode(asked).encode("utf-8", "surrogatepass")).hexdigest()[:16]
