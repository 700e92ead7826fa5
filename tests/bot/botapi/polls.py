"""Quiz polls as Telegram keeps them, and what it demands of one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.bot.botapi.formatting import refuse, utf16

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_QUESTION, LONGEST_OPTION, LONGEST_EXPLANATION, LONGEST_DESCRIPTION = 300, 100, 200, 1024
MOST_OPTIONS, MOST_LINE_FEEDS = 12, 2
SHORTEST_OPEN, LONGEST_OPEN = 5, 2_628_000


@dataclass
class Poll:
    """A poll in a chat; `votes` are by person."""

    id: str
    chat: int
    message: int
    question: str
    options: list[str]
    right: int
    given: Mapping[str, str]
    is_closed: bool = False
    votes: dict[int, list[int]] = field(default_factory=dict)

    def as_sent(self) -> dict[str, object]:
        """Give it as it is in a message or an update."""
        options = [
            {
                "text": text,
                "voter_count": sum(i in vote for vote in self.votes.values()),
                "persistent_id": f"{self.id}-{i}",
            }
            for i, text in enumerate(self.options)
        ]
        return {
            "id": self.id,
            "question": self.question,
            "options": options,
            "total_voter_count": len(self.votes),
            "is_closed": self.is_closed,
            "is_anonymous": False,
            "type": "quiz",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
            "correct_option_ids": [self.right],
        }


def poll_of(given: Mapping[str, str], *, id_: str, chat: int, message: int) -> Poll:
    """
    Read the call that sends a poll: a quiz, not anonymous, for a time, that stays where it is.

    Raises:
        Refused: Telegram would not take it, or nobody could be given a score for it.
    """
    options = [option if isinstance(option, str) else option["text"] for option in json.loads(given["options"])]
    _check_texts(given, options)
    right = json.loads(given.get("correct_option_ids", "[]"))
    if given.get("type") != "quiz" or json.loads(given.get("is_anonymous", "true")):
        refuse("a poll that nobody can be given a score for")
    if not json.loads(given.get("protect_content", "false")):
        refuse("a poll that others could vote in, where it is forwarded to")
    if len(right) != 1 or not 0 <= right[0] < len(options):
        refuse("wrong correct option ID specified")
    if not SHORTEST_OPEN <= int(given.get("open_period", SHORTEST_OPEN)) <= LONGEST_OPEN:
        refuse("open period is out of range")
    return Poll(id_, chat, message, given["question"].strip(), options, right[0], given)


def _check_texts(given: Mapping[str, str], options: list[str]) -> None:
    if not 1 <= utf16(given["question"].strip()) <= LONGEST_QUESTION:
        refuse("poll question length must not exceed 300")
    if not 1 <= len(options) <= MOST_OPTIONS or len(set(options)) < len(options):
        refuse("wrong number of poll options, or the same twice")
    if not all(1 <= utf16(option.strip()) <= LONGEST_OPTION for option in options):
        refuse("poll options length must not exceed 100")
    explanation = given.get("explanation", "")
    if utf16(explanation) > LONGEST_EXPLANATION or explanation.count("\n") > MOST_LINE_FEEDS:
        refuse("the explanation is too long, or on too many lines")
    if utf16(given.get("description", "")) > LONGEST_DESCRIPTION:
        refuse("the description is too long")
