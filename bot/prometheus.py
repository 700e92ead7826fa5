"""How do figures get to Prometheus? Counted here, on one page as it reads them. Needs the extra `quizbot[metrics]`."""

from __future__ import annotations

from importlib.metadata import version
from math import nan
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

if TYPE_CHECKING:
    from bot.meter import Levels

REPLY_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120)
COMMIT_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)


class PrometheusMeter:
    """A `Meter` with a page of what it has counted; each has figures of its own."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        Info("quizbot", "The program", registry=registry).info({"version": version("quizbot")})
        ProcessCollector(registry=registry)
        self._updates = Counter("quizbot_updates", "Updates taken in", ["kind"], registry=registry)
        self._answers = Counter("quizbot_answers", "Answers recorded", ["verdict"], registry=registry)
        self._replies = Histogram(
            "quizbot_reply_seconds", "From an update to its reply", buckets=REPLY_SECONDS, registry=registry
        )
        self._commits = Histogram("quizbot_commit_seconds", "A commit", buckets=COMMIT_SECONDS, registry=registry)
        self._writes = Counter("quizbot_writes", "Writes that were committed", registry=registry)
        self._refusals = Counter(
            "quizbot_telegram_errors", "Calls that Telegram refused or that failed", ["method", "error"],
            registry=registry,
        )  # fmt: skip
        self._errors = Counter("quizbot_errors", "Errors in the log", registry=registry)
        self._queues = Gauge("quizbot_waiting", "What waits to be worked on", ["queue"], registry=registry)
        self._rounds = Gauge("quizbot_rounds_open", "Rounds that go on", registry=registry)
        self._processes = Gauge("quizbot_processes", "Processes beside the bot", ["purpose"], registry=registry)
        self._files = Gauge("quizbot_file_bytes", "Size of the database's files", ["file"], registry=registry)
        self._silence = Gauge("quizbot_silence_seconds", "Since updates were last fetched", registry=registry)
        self._backup_age = Gauge("quizbot_backup_age_seconds", "Age of the last daily backup", registry=registry)

    def came(self, kind: str) -> None:
        """Count an update."""
        self._updates.labels(kind).inc()

    def replied(self, seconds: float) -> None:
        """Take in how long a reply took."""
        self._replies.observe(seconds)

    def committed(self, seconds: float, writes: int) -> None:
        """Take in how long a commit took."""
        self._commits.observe(seconds)
        self._writes.inc(writes)

    def refused(self, method: str, error: str) -> None:
        """Count a call that went wrong."""
        self._refusals.labels(method, error).inc()

    def failed(self) -> None:
        """Count an error."""
        self._errors.inc()

    def page(self, levels: Levels) -> bytes:
        """Write down all that was counted, and how things stand."""
        for verdict, number in levels.verdicts.items():
            self._answers.labels(verdict).inc(number)
        for gauge, values in (
            (self._queues, levels.queues),
            (self._processes, levels.processes),
            (self._files, levels.file_bytes),
        ):
            for label, value in values.items():
                gauge.labels(label).set(value)
        self._rounds.set(levels.rounds)
        self._silence.set(nan if levels.silence is None else levels.silence)
        self._backup_age.set(nan if levels.backup_age is None else levels.backup_age)
        return generate_latest(self._registry)
