"""The end of a quiz: what went wrong can be told apart there, without looking for the question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody


async def test_a_question_about_a_passage_stands_behind_its_passage(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="他们不做产品，做研究。", prompt="这句话里的“他们”要做什么？")
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    assert "· 他们不做产品，做研究。 – 这句话里的“他们”要做什么？ → 做研究" in ann.screen


async def test_a_long_passage_is_cut(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="他们做研究。" * 40)
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    line = next(line for line in ann.screen.splitlines() if line.startswith("·"))
    assert "… – 他们的目标是什么？ → 做研究" in line
    assert len(line) < 100


async def test_of_a_long_passage_the_gap_is_shown(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage=f"{'他们做研究。' * 20}他们要＿＿。", prompt="这句话的空白处应该填哪一个？")
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    assert "他们要＿＿。 – 这句话的空白处应该填哪一个？ → 做研究" in ann.screen


async def test_a_sentence_with_a_gap_stands_without_what_led_to_it(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="记者：他们做什么？", prompt="他们不做产品，他们＿＿。")
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    assert "· 他们不做产品，他们＿＿。 → 做研究" in ann.screen
