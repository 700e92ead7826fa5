"""A deck is opened by Anki itself: its importer finds the notes, doubles none, and renders what a text says."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import (
    IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER as IF_NEWER,  # what Anki's dialogue has chosen
)

from quizzes.annotation import reader_of
from quizzes.distractors.document import Document
from quizzes.formats.anki import AnkiDeck, apkg
from quizzes.formats.anki_notes import CLOZE_FIELDS, WORD_FIELDS, marked, shown, title_of
from quizzes.formats.question_json import read_set
from quizzes.formats.reader_json import read_reader, write_reader
from quizzes.generate import generate
from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet
from quizzes.reader import Place, Reader, ReaderParagraph, ReaderSentence, ReaderWord
from quizzes.reading import read_interview
from quizzes.sample import builtin_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anki.notes import Note

AT = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
CLOZE = Question(
    id="c1",
    kind=Kind.CLOZE,
    form=Form.CHOICE,
    subtype="connective",
    prompt="我觉得，＿＿问他们能不能赚钱，不如问他们能不能坚持下去。",
    options=("无论", "与其", "只有"),
    answer=("与其",),
    hint=Localized(ja="もうかるかより、続けられるか", en="rather than money"),
    explanation=Localized(ja="「不如」と組みます。", en="It goes with 不如."),
    evidence=Evidence(line=5, quote="与其问他们能不能赚钱，不如问他们能不能坚持下去"),
    level=7,
)
TYPED = Question(id="t1", kind=Kind.CLOZE, form=Form.TYPED, prompt="更适合＿＿的小公司。", answer=("灵活", "靈活"))
OTHER = Question(id="o1", kind=Kind.TRANSLATION, form=Form.TYPED, prompt="研究", answer=("research",))
SET = QuestionSet(
    id="talk",
    title=Localized(zh="一次谈话", ja="ある対話", en="A talk"),
    questions=(CLOZE, TYPED, OTHER),
    language="zh-Hans",
)
WORD = ReaderWord(
    word="与其",
    reading="yǔ qí",
    level=6,
    meaning=Localized(ja="〜よりも", en="rather than"),
    general=None,
    is_term=False,
    places=(Place(0, 0), Place(0, 1)),
)
LONG = ReaderSentence(source=f"与其{'等' * 70}，不如做。", translation="Long.", reading=(("yǔ", "qí"),))
SENTENCE = ReaderSentence(
    source="与其问他们能不能赚钱，不如问他们能不能坚持下去。",
    translation="Rather ask whether they can go on.",
    reading=(("yǔ", "qí"), ("wèn",), ("xī", "ān")),
)
HOSTILE = "</div><script>alert(1)</script>{{c2::x}}{{Title}}[sound:a.mp3]&amp;\"' \u202eabc\u200b\x00\ud800 ::"


class Anki:
    """A collection of Anki's, into which decks are imported."""

    def __init__(self, folder: Path) -> None:
        self.collection = Collection(str(folder / "collection.anki2"))
        self._file = folder / "deck.apkg"

    def take(self, deck: AnkiDeck | None) -> tuple[int, int, int]:
        """Import a deck as a person does who changes nothing; gives how many are new, updated and conflicting."""
        assert deck is not None
        self._file.write_bytes(deck.content)
        options = ImportAnkiPackageOptions(update_notes=IF_NEWER, update_notetypes=IF_NEWER)
        request = ImportAnkiPackageRequest(package_path=str(self._file), options=options)
        log = self.collection.import_anki_package(request).log
        return len(log.new), len(log.updated), len(log.conflicting)

    @property
    def notes(self) -> list[Note]:
        """All notes, in the order in which they were made."""
        return [self.collection.get_note(id_) for id_ in sorted(self.collection.find_notes(""))]

    def note(self, of_type: str) -> Note:
        """Give the one note of a type."""
        (id_,) = self.collection.find_notes(f'"note:quizbot {of_type}"')
        return self.collection.get_note(id_)


@pytest.fixture
def anki(tmp_path: Path) -> Iterator[Anki]:
    """Give an Anki of somebody's own, with nothing in it."""
    it = Anki(tmp_path)
    with closing(it.collection):
        yield it


def reader(*words: ReaderWord, sentences: tuple[ReaderSentence, ...] = (LONG, SENTENCE)) -> Reader:
    return Reader(
        title=SET.title,
        language="zh-Hans",
        translation_language="en",
        paragraphs=(ReaderParagraph(lines=(5,), speaker=None, translation=None, sentences=sentences),),
        glossary=(),
        words=words,
    )


def deck(
    question_set: QuestionSet = SET, *words: ReaderWord, language: str = "en", at: datetime = AT
) -> AnkiDeck | None:
    return apkg(question_set, reader(*words) if words else None, language=language, at=at)


def test_anki_finds_a_note_for_each_gap_and_each_word(anki: Anki) -> None:
    made = deck(SET, WORD)

    assert made is not None
    assert (made.words, made.gaps) == (1, 2)
    assert anki.take(made) == (3, 0, 0)
    by_type = [anki.collection.models.get(note.mid) for note in anki.notes]
    assert [each and each["name"] for each in by_type] == ["quizbot word", "quizbot cloze", "quizbot cloze"]
    assert {each["name"] for each in by_type if each and each["type"] == 1} == {"quizbot cloze"}
    assert {card.did for note in anki.notes for card in note.cards()} == {
        anki.collection.decks.id_for_name("quizbot – A talk")
    }


def test_a_note_of_a_gap_holds_all_that_the_question_says(anki: Anki) -> None:
    anki.take(deck(replace(SET, questions=(CLOZE,)), WORD))

    assert dict(anki.note("cloze").items()) == {
        "Text": "我觉得，{{c1::与其}}问他们能不能赚钱，不如问他们能不能坚持下去。",
        "Hint": "rather than money",
        "Options": "无论 · 与其 · 只有",
        "Passage": "",
        "Reading": "yǔqí wèn xī'ān",
        "Explanation": "It goes with 不如.",
        "Source": "<mark>与其</mark>问他们能不能赚钱，不如问他们能不能坚持下去。",
        "Level": "HSK 7–9",
        "Title": "A talk",
        "Language": "zh-Hans",
    }
    assert anki.note("cloze").tags == ["quizbot::cloze::connective", "quizbot::hsk::7-9", "quizbot::set::talk"]


def test_a_note_of_a_word_holds_its_reading_meaning_and_sentence(anki: Anki) -> None:
    anki.take(deck(SET, WORD, language="ja"))

    assert dict(anki.note("word").items()) == {
        "Word": "与其",
        "Reading": "yǔ qí",
        "Meaning": "〜よりも",
        "Sentence": "<mark>与其</mark>问他们能不能赚钱，不如问他们能不能坚持下去。",
        "Translation": "Rather ask whether they can go on.",
        "Level": "HSK 6",
        "Title": "ある対話",
        "Language": "zh-Hans",
    }
    assert anki.note("word").tags == ["quizbot::hsk::6", "quizbot::set::talk", "quizbot::word"]


def test_what_is_read_first_stands_above_the_sentence(anki: Anki) -> None:
    passage = "记者：小公司怎么办？"
    anki.take(deck(replace(SET, questions=(replace(TYPED, passage=passage),))))
    (card,) = anki.note("cloze").cards()

    for side in (card.question(), card.answer()):
        assert side.index(passage) < side.index("的小公司")


def test_the_front_hides_the_answer_and_the_back_shows_it(anki: Anki) -> None:
    anki.take(deck(replace(SET, questions=(TYPED,))))
    (card,) = anki.note("cloze").cards()

    assert "灵活" not in re.sub(r'data-cloze="[^"]*"', "", card.question())
    assert ">[...]</span>的小公司" in card.question()
    assert ">灵活</span>的小公司" in card.answer()


def test_a_second_import_doubles_nothing(anki: Anki) -> None:
    anki.take(deck(SET, WORD))

    assert anki.take(deck(SET, WORD)) == (0, 0, 0)
    assert anki.take(deck(SET, WORD, at=AT + timedelta(days=1)))[::2] == (0, 0)
    assert len(anki.notes) == 3
    assert len(anki.collection.models.all_names_and_ids()) == len(anki.collection.models.all())
    assert anki.collection.card_count() == 3


def test_a_new_meaning_takes_the_place_of_the_old_one(anki: Anki) -> None:
    anki.take(deck(SET, WORD))
    better = replace(WORD, meaning=Localized(en="better than to"))

    new, updated, conflicting = anki.take(deck(SET, better, at=AT + timedelta(minutes=1)))

    assert (new, conflicting) == (0, 0)
    assert updated >= 1
    assert anki.note("word")["Meaning"] == "better than to"


def test_what_was_learned_stays_when_a_deck_comes_again(anki: Anki) -> None:
    anki.take(deck(replace(SET, questions=(TYPED,))))
    (card,) = anki.note("cloze").cards()
    anki.collection.sched.set_due_date([card.id], "30")

    anki.take(deck(replace(SET, questions=(replace(TYPED, hint=Localized(en="new")),)), at=AT + timedelta(days=1)))

    (again,) = anki.note("cloze").cards()
    assert (again.id, again.ivl) == (card.id, 30)
    assert anki.note("cloze")["Hint"] == "new"


def test_the_other_script_changes_the_notes_and_doubles_none(anki: Anki) -> None:
    anki.take(deck(replace(SET, questions=(OTHER,)), WORD))
    other = replace(SET, questions=(OTHER,), language="zh-Hant")

    anki.take(deck(other, replace(WORD, word="與其"), at=AT + timedelta(days=1)))

    assert (anki.note("word")["Word"], anki.note("word")["Language"]) == ("與其", "zh-Hant")


def test_two_sets_are_two_decks_with_notes_of_their_own(anki: Anki) -> None:
    anki.take(deck(SET, WORD))

    assert anki.take(deck(replace(SET, id="other", title=Localized(en="Other")), WORD)) == (3, 0, 0)
    assert {each.name for each in anki.collection.decks.all_names_and_ids()} >= {"quizbot – A talk", "quizbot – Other"}


def test_no_text_can_do_anything_on_a_card(anki: Anki) -> None:
    text = Localized(ja=HOSTILE, en=HOSTILE)
    question = replace(
        CLOZE, prompt=f"{HOSTILE}＿＿", passage=HOSTILE, options=(HOSTILE, "b"), answer=(HOSTILE,), hint=text,
        explanation=text, subtype=HOSTILE, evidence=Evidence(line=1, quote=f"({HOSTILE})"),
    )  # fmt: skip
    word = replace(WORD, word=HOSTILE, reading=HOSTILE, meaning=text)
    sentence = ReaderSentence(source=f"a {HOSTILE} b", translation=HOSTILE, reading=((HOSTILE, HOSTILE),))
    hostile = replace(SET, title=text, questions=(question,))
    made = apkg(hostile, reader(word, sentences=(sentence, sentence)), language="ja", at=AT)

    assert anki.take(made) == (2, 0, 0)

    for note in anki.notes:
        (card,) = note.cards()
        for side in (card.question(), card.answer()):
            assert "<script" not in side
            assert "[sound:" not in side
            assert not re.search("[\u202e\u200b\x00]", side)
        assert "&lt;script&gt;" in card.answer()
        assert not card.question_av_tags()
        assert not card.answer_av_tags()
    assert anki.take(made) == (0, 0, 0)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param("<b>&", "&lt;b&gt;&amp;", id="markup"),
        pytest.param("{{c1::x}}", "&#123;&#123;c1&#58;&#58;x&#125;&#125;", id="a gap"),
        pytest.param("[sound:a]", "&#91;sound&#58;a&#93;", id="a sound"),
        pytest.param("a\r\nb", "a<br>b", id="line breaks"),
        pytest.param("\x00\ud800", "\ufffd\ufffd", id="what no page can have"),
        pytest.param("Deep Seek，好。", "Deep Seek，好。", id="a plain text stays as it is"),
    ],
)
def test_a_text_is_shown_as_it_is(text: str, html: str) -> None:
    assert shown(text) == html


def test_a_word_is_marked_wherever_it_stands_and_blanks_stay() -> None:
    assert marked("a GPU, a GPU b", "GPU") == "a <mark>GPU</mark>, a <mark>GPU</mark> b"
    assert marked("它没有这个词", "") == "它没有这个词"


def test_a_title_makes_no_deck_within_a_deck() -> None:
    assert title_of(replace(SET, title=Localized(en="a::b:::c")), "en") == "quizbot – a:b:c"
    assert title_of(SET, "zh") == "quizbot – 一次谈话"
    assert title_of(SET, "ja") == "quizbot – ある対話"


def test_the_same_set_at_the_same_moment_gives_the_same_bytes() -> None:
    assert deck(SET, WORD) == deck(SET, WORD)


def test_a_set_without_gaps_or_words_has_no_deck() -> None:
    assert deck(replace(SET, questions=(OTHER,))) is None


def test_of_a_list_of_words_each_word_is_a_note(anki: Anki) -> None:
    words = "雨伞 yǔsǎn かさ\n手套 shǒutào 手袋\n围巾 wéijīn マフラー\n袜子 wàzi くつ下\n"
    found = apkg(generate(read_interview(words.encode())), None, language="ja", at=AT)
    assert found is not None
    assert (found.words, found.gaps) == (4, 0)
    assert anki.take(found) == (4, 0, 0)
    notes = {note["Word"]: (note["Reading"], note["Meaning"]) for note in anki.notes}
    assert notes["围巾"] == ("wéi jīn", "マフラー")


def test_the_example_of_a_list_of_words_stands_on_its_note(anki: Anki) -> None:
    words = (
        "雨伞\tyǔsǎn\tかさ\t下雨要带雨伞。\n手套\tshǒutào\t手袋\t\n"
        "围巾\twéijīn\tマフラー\t她有围巾。\n袜子\twàzi\tくつ下\t\n"
    )
    document = Document(read_interview(words.encode()))
    made = generate(document.interview)
    kept = read_reader(write_reader(reader_of(document, made.title)))
    anki.take(apkg(made, kept, language="ja", at=AT))

    assert {note["Word"]: note["Sentence"] for note in anki.notes} == {
        "雨伞": "下雨要带<mark>雨伞</mark>。",
        "手套": "",
        "围巾": "她有<mark>围巾</mark>。",
        "袜子": "",
    }


def test_a_word_given_twice_is_one_note(anki: Anki) -> None:
    assert anki.take(deck(replace(SET, questions=(OTHER,)), WORD, WORD)) == (1, 0, 0)


@pytest.mark.parametrize(
    ("word", "is_taken"),
    [
        pytest.param(replace(WORD, level=3), True, id="of the third level"),
        pytest.param(replace(WORD, level=2), False, id="known to every reader"),
        pytest.param(replace(WORD, level=None), False, id="of no level"),
        pytest.param(replace(WORD, level=None, is_term=True), True, id="in the glossary"),
        pytest.param(replace(WORD, reading=None), False, id="without a reading"),
        pytest.param(replace(WORD, meaning=None, general=WORD.meaning), False, id="without a meaning in this text"),
    ],
)
def test_words_worth_learning_are_taken(word: ReaderWord, is_taken: bool) -> None:  # noqa: FBT001 (a case of the table)
    assert (deck(replace(SET, questions=(OTHER,)), word) is not None) is is_taken


def test_a_word_whose_sentences_are_all_long_stands_in_the_shortest(anki: Anki) -> None:
    longer = replace(LONG, source=LONG.source * 2)
    anki.take(apkg(replace(SET, questions=(OTHER,)), reader(WORD, sentences=(longer, LONG)), language="en", at=AT))

    assert anki.note("word")["Translation"] == "Long."
    assert len(anki.note("word")["Sentence"]) < len(longer.source)


def test_the_built_in_sets_become_decks(anki: Anki) -> None:
    sets = [read_set(content) for _, content in builtin_files()]
    gaps = sum(question.kind is Kind.CLOZE for each in sets for question in each.questions)

    imported = [anki.take(made) for each in sets if (made := deck(each)) is not None]

    assert sum(new for new, _, _ in imported) == gaps
    assert all(len(note.cards()) == 1 for note in anki.notes)


def test_templates_name_fields_that_there_are(anki: Anki) -> None:
    anki.take(deck(SET, WORD))

    for name, fields in (("word", WORD_FIELDS), ("cloze", CLOZE_FIELDS)):
        model = anki.collection.models.by_name(f"quizbot {name}")
        assert model is not None
        (template,) = model["tmpls"]
        named = re.findall(r"\{\{(?:[#/]|cloze:)?(\w+)\}\}", template["qfmt"] + template["afmt"])
        assert set(named) == set(fields)
