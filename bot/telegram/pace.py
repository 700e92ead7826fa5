"""
How long a message to a chat has to wait so that Telegram's rates hold.

A chat takes 1 message a second after a burst of 3, a group besides 20 in any minute (edits count there). What is kept
of a chat is dropped once the chat is idle, so that the cost of a call does not grow with the number of chats.
"""

from __future__ import annotations

from collections import deque

INTERVAL = 1.0
BURST = 3
GROUP_MESSAGES = 20
GROUP_WINDOW = 60.0
# A message that has to wait comes this much later still: the server counts when it arrives, not when it was sent.
MARGIN = 0.05
# Of those 20 a minute so many are left to what people wait for, by what can wait.
LEFT_FREE = 3
LEAST_SWEEP = 512


class Pace:
    """
    The moments at which chats may be written to; `now` is of any clock that only goes forward.

    Where an earlier process may have sent until `resumed_at`, nobody knows what: a chat then gets 1 message at once,
    and the burst comes back in time.
    """

    def __init__(self, *, resumed_at: float | None = None) -> None:
        self._first_due = 0.0 if resumed_at is None else resumed_at + (BURST - 1) * INTERVAL
        self._due: dict[int, float] = {}
        self._sent: dict[int, deque[float]] = {}
        self._blocked: dict[int, float] = {}
        self._sweep_at = LEAST_SWEEP

    def __len__(self) -> int:
        return len(self._due) + len(self._sent) + len(self._blocked)

    def take(self, chat: int, now: float) -> float:
        """Take the next place in the chat's row and give the seconds until then."""
        self._sweep(now)
        due, at = self._next(chat, now)
        if chat < 0:
            self._sent.setdefault(chat, deque(maxlen=GROUP_MESSAGES)).append(at)
        self._due[chat] = max(due, at) + INTERVAL
        return at - now + MARGIN if at > now else 0.0

    def wait_in(self, chat: int, now: float) -> float:
        """Give the seconds until the next place in the chat's row, without taking it."""
        _, at = self._next(chat, now)
        return at - now + MARGIN if at > now else 0.0

    def room_in(self, group: int, now: float) -> float:
        """Give the seconds until what can wait may be sent to a group: then there is room for other things too."""
        sent = [at for at in self._sent.get(group, ()) if at + GROUP_WINDOW > now]
        too_many = len(sent) - (GROUP_MESSAGES - LEFT_FREE)
        until = sent[too_many] + GROUP_WINDOW if too_many >= 0 else now
        return max(self.blocked_for(group, now), until - now)

    def remember(self, group: int, ago: float, now: float) -> None:
        """Take in that another process sent a message to a group some seconds ago; the oldest comes first."""
        self._sent.setdefault(group, deque(maxlen=GROUP_MESSAGES)).append(now - ago)

    def block(self, chat: int, seconds: float, now: float) -> None:
        """Note that Telegram wants nothing for this chat for a while."""
        self._blocked[chat] = max(self._blocked.get(chat, now), now + seconds)

    def blocked_for(self, chat: int, now: float) -> float:
        """Give the seconds for which Telegram wants nothing for this chat."""
        wait = self._blocked.get(chat, now) - now
        return wait + MARGIN if wait > 0 else 0.0

    def _next(self, chat: int, now: float) -> tuple[float, float]:
        """Give up to when the chat's row is taken, and when its next place is."""
        due = max(self._due.get(chat, self._first_due), now)
        at = max(now, due - (BURST - 1) * INTERVAL, self._blocked.get(chat, now))
        sent = self._sent.get(chat, deque())
        return due, max(at, sent[0] + GROUP_WINDOW) if len(sent) == GROUP_MESSAGES else at

    def _sweep(self, now: float) -> None:
        if len(self) < self._sweep_at:
            return
        self._due = {chat: due for chat, due in self._due.items() if due > now}
        self._sent = {group: sent for group, sent in self._sent.items() if sent[-1] + GROUP_WINDOW > now}
        self._blocked = {chat: until for chat, until in self._blocked.items() if until > now}
        self._sweep_at = max(LEAST_SWEEP, 2 * len(self))
