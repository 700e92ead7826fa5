"""`quizbot doctor`: what keeps the bot from working, now or soon?"""

from __future__ import annotations

import os
from dataclasses import asdict

import click

from bot.cli.database import now
from bot.cli.on_screen import on_screen
from bot.cli.report import json_text
from bot.doctor import Finding, State, examined
from quizzes.errors import BadInput

MARKS = {State.OK: "ok     ", State.WARNING: "warning", State.PROBLEM: "PROBLEM"}


@click.command
@click.option("--json", "is_json", is_flag=True, help="Print a JSON list for programs.")
@click.option("--offline", "is_offline", is_flag=True, help="Do not ask Telegram.")
def doctor(*, is_json: bool, is_offline: bool) -> None:
    """
    Look at settings, token, database, disk, clock, fonts and whatever else is needed; say what is wrong, and the cure.

    Nothing is changed, and no secret is shown. The exit status is 1 where there is a problem; warnings do not count.
    """
    findings = []
    for finding in examined(os.environ, now, is_online=not is_offline):
        findings.append(finding)
        if not is_json:
            click.echo(_line(finding))
    if is_json:
        click.echo(json_text([{**asdict(finding), "told": on_screen(finding.told)} for finding in findings]))
    problems = dict.fromkeys(finding.name for finding in findings if finding.state is State.PROBLEM)
    if problems:
        msg = f"to be mended: {', '.join(problems)}"
        raise BadInput(msg)


def _line(finding: Finding) -> str:
    cure = f"\n         → {on_screen(finding.cure)}" if finding.cure else ""
    return f"{MARKS[finding.state]}  {finding.name}: {on_screen(finding.told)}{cure}"
