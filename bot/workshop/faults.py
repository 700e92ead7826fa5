"""Why was something not made?"""

from __future__ import annotations


class NotMade(Exception):
    """The job was not done, and not because of an error in it that could be told."""


class Crowded(NotMade):
    """The job did not come into its line: too many wait there, or too much for the same one."""


class TookTooLong(NotMade):
    """The job was ended at its time limit."""


class ComputedTooLong(TookTooLong):
    """The job was ended at the limit of what it may compute, whatever the clock says."""


class Broken(NotMade):
    """The process ended in the middle of the job, or could not be begun."""


class TooMuchMemory(NotMade):
    """The job needed more memory than it may have."""


class Closed(NotMade):
    """The workshop was closed."""
