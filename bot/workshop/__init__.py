"""
How is something made that takes long or much memory, while the bot goes on answering?

In one other process, which is started when it is first needed and ends when nothing was asked of it for a while: it may
load what a running bot must not. A maker that breaks, or works for too long, ends alone; the next job gets a new one.
Where the job is about something that a stranger made, `Bounds` say how much memory and computing it may take. Where
many want something, it is waited for in a `WaitingRoom`.
"""

from bot.workshop.faults import Broken, Closed, ComputedTooLong, Crowded, NotMade, TookTooLong, TooMuchMemory
from bot.workshop.waiting_room import Customer, Rank
from bot.workshop.work import Bounds
from bot.workshop.workshop import Workshop

__all__ = [
    "Bounds",
    "Broken",
    "Closed",
    "ComputedTooLong",
    "Crowded",
    "Customer",
    "NotMade",
    "Rank",
    "TooMuchMemory",
    "TookTooLong",
    "Workshop",
]
