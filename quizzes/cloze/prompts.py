"""How does a sentence with a gap end that is shown whole?"""

from __future__ import annotations

_STOPS = frozenset("。！？!?…”’」』）)")
_COMMAS = "，,；;：:、—"


def ended(prompt: str) -> str:
    """End a prompt like a sentence: with the stop that it has or with one of ours."""
    return prompt if prompt[-1:] in _STOPS else f"{prompt.rstrip(_COMMAS)}。"
