"""A list of words has no text, but its words are read page by page, and looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.adding import add_file
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

WORDS = (
    ("雨伞", "yǔsǎn", "umbrella"),
    ("手套", "shǒutào", "gloves"),
    ("围巾", "wéijīn", "scarf"),
    ("袜子", "wàzi", "socks"),
    ("帽子", "màozi", "hat"),
    ("裤子", "kùzi", "trousers"),
    ("裙子", "qúnzi", "skirt"),
    ("衬衫", "chènshān", "shirt"),
    ("毛衣", "máoyī", "sweater"),
    ("皮鞋", "píxié", "leather shoes"),
    ("大衣", "dàyī", "overcoat"),
    ("钱包", "qiánbāo", "wallet"),
)


@pytest.fixture
def clothes(store: Store) -> Store:
    """Give a library with a list of words."""
    text = "\n".join(["Clothes", *(" ".join(row) for row in WORDS)])
    add_file(store, text.encode(), "clothes.txt", at=START)
    return store


async def test_a_list_of_words_is_read_page_by_page(ann: Somebody, clothes: Store) -> None:
    first = await ann.says("/read clothes")
    assert "1/2" in first
    assert "雨伞 yǔ sǎn – umbrella" in first
    assert "大衣" not in first
    assert not any(label.startswith(("🔤", "🌐", "✓")) for label in ann.buttons)
    await ann.press("▶")
    assert "钱包 qián bāo – wallet" in ann.screen
    assert "end of the list" in ann.screen
    await ann.press("✏️ Quiz on the whole list")
    assert "How many" in ann.screen or "kind" in ann.screen


async def test_a_page_of_a_list_is_asked(ann: Somebody, clothes: Store) -> None:
    await ann.says("/read clothes 行13")
    assert "2/2" in ann.screen
    await ann.press("✏️ Quiz me on these words")
    session = clothes.open_session(ann.id)
    assert session is not None
    asked = [clothes.question(ref.set_id, ref.version, ref.question) for ref in session.questions]
    assert {each.evidence.line for each in asked if each and each.evidence} <= {12, 13}


@pytest.mark.parametrize("asked", ["雨伞", "yǔsǎn", "umbrella"])
async def test_the_words_of_a_list_are_looked_up(ann: Somebody, clothes: Store, asked: str) -> None:
    said = await ann.says(f"/word {asked}")
    assert "雨伞" in said
    assert "In “Clothes”: umbrella" in said
    assert "glossary" not in said
    await ann.press("✏️")
    assert clothes.open_session(ann.id) is not None


async def test_under_a_question_of_a_list_no_button_leads_to_its_answers(ann: Somebody, clothes: Store) -> None:
    await ann.says("/quiz clothes 3")
    for _ in range(3):
        await ann.says("yǔsǎn")
        await ann.press("⏭" if "⏭ Skip" in ann.buttons else "▶")
        assert not any(label == "📖 Text" for message in ann.messages for label in message.buttons)


@pytest.mark.parametrize(("language", "meaning"), [("ja", "手袋"), ("zh-hans", "gloves")])
async def test_a_list_is_read_in_other_languages(
    world: World, bot: Bot, clothes: Store, language: str, meaning: str
) -> None:
    person = world.person(language=language)
    said = await person.says("/read clothes")
    assert f"手套 shǒu tào – {meaning}" in said


def test_a_long_list_is_looked_up_without_all_of_it(clothes: Store) -> None:
    info = clothes.readers.info("clothes")
    assert info is not None
    assert (info.glossary, info.paragraphs) == ((), 2)
    assert [word.word for word in clothes.readers.words_of("clothes", info.version, 1)] == ["大衣", "钱包"]


async def test_a_page_of_a_list_is_in_one_language(ann: Somebody, store: Store) -> None:
    words = ("手套 shǒutào 手ぶくろ", "围巾 wéijīn マフラー", "袜子 wàzi くつした", "帽子 màozi 野球ぼう")
    add_file(store, "\n".join(words).encode(), "fuyu.txt", at=START)
    said = await ann.says("/read fuyu")
    assert "手套 shǒu tào – 手ぶくろ" in said
    assert "帽子 mào zi – 野球ぼう" in said
    assert "gloves" not in said
