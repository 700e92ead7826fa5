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
# The server counts when a message arrives, not when it was sent: what has to wait comes a bit later still. A group gets
# more between two messages, for which 20 a minute leave time, and between the first and the 21st.
MARGIN = 0.05
GROUP_INTERVAL, GROUP_WINDOW = 1.1, 60.5
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
        self._blocks: dict[int, int] = {}
        self._sweep_at = LEAST_SWEEP

    def __len__(self) -> int:
        return len(self._due) + len(self._sent) + len(self._blocked)

    def take(self, chat: int, now: float) -> float:
        """Take the next place in the chat's row and give the seconds until then."""
        self._sweep(now)
        due, at = self._next(chat, now)
        if chat < 0:
            self._sent.setdefault(chat, deque(maxlen=GROUP_MESSAGES)).append(at)
        self._due[chat] = max(due, at) + _interval(chat)
        return at - now

    def wait_in(self, chat: int, now: float) -> float:
        """Give the seconds until the next place in the chat's row, without taking it."""
        _, at = self._next(chat, now)
        return at - now

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
        """
        Note that Telegram wants nothing for this chat for a while, and then one message after another.

        Places that were taken for later are given back: whoever holds one has to take another (`blocks`).
        """
        until = max(self._blocked.get(chat, now), now + seconds)
        self._blocked[chat], self._blocks[chat] = until, self.blocks(chat) + 1
        self._due[chat] = until + (BURST - 1) * _interval(chat)
        if chat in self._sent:
            self._sent[chat] = deque((at for at in self._sent[chat] if at <= now), maxlen=GROUP_MESSAGES)

    def blocks(self, chat: int) -> int:
        """Say how many times Telegram wanted nothing for this chat, as far as that is remembered."""
        return self._blocks.get(chat, 0)

    def blocked_for(self, chat: int, now: float) -> float:
        """Give the seconds for which Telegram wants nothing for this chat."""
        wait = self._blocked.get(chat, now) - now
        return wait + MARGIN if wait > 0 else 0.0

    def _next(self, chat: int, now: float) -> tuple[float, float]:
        """Give up to when the chat's row is taken, and when its next place is."""
        due = max(self._due.get(chat, self._first_due), now)
        at = max(now, due - (BURST - 1) * _interval(chat), self._blocked.get(chat, now))
        sent = self._sent.get(chat, deque())
        at = max(at, sent[0] + GROUP_WINDOW) if len(sent) == GROUP_MESSAGES else at
        return due, at + MARGIN if at > now else at

    def _sweep(self, now: float) -> None:
        if len(self) < self._sweep_at:
            return
        self._due = {chat: due for chat, due in self._due.items() if due > now}
        self._sent = {group: sent for group, sent in self._sent.items() if sent and sent[-1] + GROUP_WINDOW > now}
        self._blocked = {chat: until for chat, until in self._blocked.items() if until > now}
        self._blocks = {chat: count for chat, count in self._blocks.items() if chat in self._blocked}
        self._sweep_at = max(LEAST_SWEEP, 2 * len(self))


def _interval(chat: int) -> float:
    return GROUP_INTERVAL if chat < 0 else INTERVAL
