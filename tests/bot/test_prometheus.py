"""What is shown to Prometheus is what was measured; what docs/monitoring/ asks for is there."""

from __future__ import annotations

import json
import re
from math import isnan
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.meter import SILENT, Levels
from bot.prometheus import PrometheusMeter
from bot.telegram.request import InTrouble

MONITORING = Path(__file__).resolve().parents[2] / "docs" / "monitoring"
LEVELS = Levels(
    queues={"inbox": 1, "lanes": 2, "writer": 3, "broadcasts": 4},
    rounds=5,
    processes={"workshop": 1, "uploads": 0},
    verdicts={"correct": 6},
    file_bytes={"database": 7, "journal": 8},
    silence=9.5,
    backup_age=10,
)


def used() -> PrometheusMeter:
    meter = PrometheusMeter()
    for each in (meter, SILENT):
        each.came("callback_query")
        each.replied(0.02)
        each.committed(0.003, 5)
        each.refused("sendMessage", "RetryAfter")
        each.failed()
    return meter


def samples(page: bytes) -> dict[str, float]:
    return {
        sample.name + "".join(f" {value}" for key, value in sample.labels.items() if key != "le"): sample.value
        for family in text_string_to_metric_families(page.decode())
        for sample in family.samples
    }


def test_the_page_has_what_was_measured_and_how_things_stand() -> None:
    meter = used()
    meter.page(LEVELS)
    shown = samples(meter.page(LEVELS))

    assert shown["quizbot_updates_total callback_query"] == 1
    assert shown["quizbot_reply_seconds_sum"] == pytest.approx(0.02)
    assert (shown["quizbot_commit_seconds_count"], shown["quizbot_writes_total"]) == (1, 5)
    assert shown["quizbot_telegram_errors_total RetryAfter sendMessage"] == 1
    assert shown["quizbot_errors_total"] == 1
    assert shown["quizbot_answers_total correct"] == 12
    assert [shown[f"quizbot_waiting {queue}"] for queue in LEVELS.queues] == [1, 2, 3, 4]
    assert (shown["quizbot_rounds_open"], shown["quizbot_processes workshop"]) == (5, 1)
    assert (shown["quizbot_silence_seconds"], shown["quizbot_backup_age_seconds"]) == (9.5, 10)
    assert shown["quizbot_file_bytes journal"] == 8


def test_what_cannot_be_known_is_no_number() -> None:
    shown = samples(PrometheusMeter().page(Levels()))
    assert isnan(shown["quizbot_silence_seconds"])


def test_two_meters_have_nothing_in_common() -> None:
    used()
    assert samples(PrometheusMeter().page(Levels()))["quizbot_writes_total"] == 0


def names() -> set[str]:
    found = {name.split(" ")[0] for name in samples(used().page(LEVELS))}
    return {name for name in found if not name.endswith("_created")}


def asked_for(text: str) -> set[str]:
    return set(re.findall(r"\b(?:quizbot|process)_[a-z_]+\b", text)) - {"quizbot_"}


@pytest.mark.parametrize("file", ["grafana.json", "alerts.yml"])
def test_dashboard_and_alerts_ask_for_figures_that_exist(file: str) -> None:
    asked = asked_for((MONITORING / file).read_text(encoding="utf-8"))
    assert len(asked) > 5
    assert asked - names() == set()


def test_each_figure_has_a_panel() -> None:
    board = json.loads((MONITORING / "grafana.json").read_text(encoding="utf-8"))
    shown = asked_for(" ".join(target["expr"] for panel in board["panels"] for target in panel["targets"]))
    families = {re.sub(r"_(bucket|sum|count)$", "", name) for name in names() if name.startswith("quizbot_")}

    assert families - {re.sub(r"_(bucket|sum|count)$", "", name) for name in shown} == set()
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])


def test_alerts_are_rules_of_prometheus() -> None:
    yaml = pytest.importorskip("yaml")
    (group,) = yaml.safe_load((MONITORING / "alerts.yml").read_text(encoding="utf-8"))["groups"]
    yaml.safe_load((MONITORING / "prometheus.yml").read_text(encoding="utf-8"))

    for rule in group["rules"]:
        assert (
            {"alert", "expr", "labels", "annotations"}
            <= rule.keys()
            <= {"alert", "expr", "for", "labels", "annotations"}
        )
        assert rule["annotations"]["summary"]


def test_somebody_is_called_for_all_that_keeps_calls_from_telegram() -> None:
    alerts = (MONITORING / "alerts.yml").read_text(encoding="utf-8")
    [counted] = re.findall(r'quizbot_telegram_errors_total\{error=~"([A-Za-z|]+)"\}', alerts)
    ours_and_theirs = [
        each for each in NetworkError.__subclasses__() if each.__module__.startswith(("bot.", "telegram."))
    ]
    refused_for_good = BadRequest  # however well the network is

    assert {*counted.split("|"), refused_for_good.__name__} == {
        each.__name__ for each in (RetryAfter, NetworkError, *ours_and_theirs)
    }
    assert InTrouble in ours_and_theirs


def test_the_page_of_operators_names_each_alert() -> None:
    alerts = re.findall(r"- alert: (\w+)", (MONITORING / "alerts.yml").read_text(encoding="utf-8"))
    page = (MONITORING.parent / "operations.md").read_text(encoding="utf-8")
    assert len(alerts) == 10
    assert [alert for alert in alerts if alert not in page] == []
