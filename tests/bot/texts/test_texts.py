"""Texts: the same in all three languages, all of them used, none missing, every plural right."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import chain, product
from pathlib import Path
from time import process_time

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast, visitor

import bot.texts
from bot.texts import LANGUAGES, Texts, language_of, texts_for
from quizzes.grading import Verdict
from quizzes.question import Form, Kind

BOT = Path(bot.texts.__file__).parents[1]
FILES = sorted(path.name for path in (BOT / "texts" / "ja").glob("*.ftl"))
SUBTYPES = {
    Kind.CLOZE: "connective word glossary_word grammar typed adverb aspect complement measure_word verb_measure",
    Kind.TRANSLATION: "zh_ja zh_en ja_zh en_zh order term_to_meaning meaning_to_term typed_short reading_typed"
    " reading_choice",
    Kind.COMPREHENSION: "contrast cause question_answer true_false who what number reference meaning_in_context order"
    " next previous ending gist when where mentioned",
}


class Variables(visitor.Visitor):
    """Collects the arguments that a message takes."""

    def __init__(self) -> None:
        self.names = set[str]()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (fluent calls it so)
        self.names.add(node.id.name)


class References(visitor.Visitor):
    """Collects the other texts that a text refers to."""

    def __init__(self) -> None:
        self.names = set[str]()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 (fluent calls it so)
        self.names.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 (the same)
        self.names.add(node.id.name)


def messages(language: str, file: str) -> dict[str, ast.Message]:
    resource = FluentResource((BOT / "texts" / language / file).read_text(encoding="utf-8"))
    junk = [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    assert junk == []
    found = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    assert len({message.id.name for message in found}) == len(found)
    return {message.id.name: message for message in found}


def variables(message: ast.Message) -> set[str]:
    names = Variables()
    names.visit(message)
    return names.names


def keys_in_code() -> tuple[set[str], set[str]]:
    """Give the texts in quotation marks in the code of the bot, and the beginnings of those that are put together."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(BOT.rglob("*.py")))
    return set(re.findall(r'"([a-z][a-z0-9_-]+)"', code)), set(re.findall(r'f"([a-z][a-z0-9-]*-)\{', code))


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "ja"])
class TestLanguagesAgree:
    def test_the_same_keys_in_the_same_order(self, language: str, file: str) -> None:
        assert list(messages(language, file)) == list(messages("ja", file))

    def test_the_same_arguments(self, language: str, file: str) -> None:
        ours = {key: variables(message) for key, message in messages(language, file).items()}

        assert ours == {key: variables(message) for key, message in messages("ja", file).items()}


def test_every_language_has_the_same_files() -> None:
    for language in LANGUAGES:
        assert sorted(path.name for path in (BOT / "texts" / language).iterdir()) == FILES


@pytest.mark.parametrize(
    ("language", "encoding"), [pytest.param("ja", "cp932", id="Japanese"), pytest.param("zh", "gb2312", id="Chinese")]
)
def test_no_character_of_the_other_script_has_slipped_in(language: str, encoding: str) -> None:
    names_of_languages = "日本語 中文"
    texts = "".join((BOT / "texts" / language / file).read_text(encoding="utf-8") for file in FILES)
    hanzi = {character for character in texts if "\u4e00" <= character <= "\u9fff"} - set(names_of_languages)

    assert {character for character in hanzi if not character.encode(encoding, "ignore")} == set()


def test_chinese_texts_have_no_kana() -> None:
    texts = "".join((BOT / "texts" / "zh" / file).read_text(encoding="utf-8") for file in FILES)

    assert re.findall("[\u3041-\u30fa]", texts) == []


@pytest.mark.parametrize("count", [1, 2])
def test_english_has_one_question_and_two_questions_of_a_file(count: int) -> None:
    say, end = texts_for("en").say, "" if count == 1 else "s"
    found = say("upload-interview", turns=count, pairs=count, words=count)
    assert found == f"An interview: {count} turn{end}, {count} translated sentence{end}, {count} explained word{end}"
    assert f" {count} new question{end}, " in say(
        "upload-new-version", id="x", version=1, new=count, changed=0, gone=0, same=0
    )


def test_no_key_stands_in_two_files() -> None:
    keys = [key for file in FILES for key in messages("ja", file)]

    assert len(keys) == len(set(keys))


def test_no_key_is_unused() -> None:
    whole, beginnings = keys_in_code()
    keys = chain.from_iterable(messages("ja", file) for file in FILES)

    assert [key for key in keys if key not in whole and not key.startswith(tuple(beginnings))] == []


def test_no_key_is_missing() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(BOT.rglob("*.py")))
    said = set(re.findall(r'(?:\.say\(\s*|\.toast\(person, tap, )"([^"]+)"', code))

    assert [key for key in sorted(said) if key not in Texts("en")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_together_is_there(language: str) -> None:
    texts = Texts(language)
    wanted = [f"instruction-{kind}-{subtype}" for kind in Kind for subtype in SUBTYPES[kind].split()]
    wanted += [f"subtype-{kind}-{subtype}" for kind in Kind for subtype in SUBTYPES[kind].split()]
    wanted += [f"instruction-any-{kind}-{form}" for kind, form in product(Kind, Form)]
    wanted += [f"verdict-{verdict}" for verdict in Verdict]
    wanted += [f"kind-{kind}" for kind in Kind]
    wanted += [f"terminal-keys-{form}" for form in Form]

    assert [key for key in wanted if key not in texts] == []


def test_files_are_read_when_the_first_text_is_asked_for() -> None:
    texts = Texts("ja")
    before = set(vars(texts))

    texts.say("score-due", due=2)

    assert set(vars(texts)) - before == {"_bundle", "_entries"}
    assert list(texts._bundle._messages) == ["score-due"]  # noqa: SLF001 - what was parsed


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_is_parsed_alone_as_it_is_in_its_file(language: str) -> None:
    entries = Texts(language)._entries  # noqa: SLF001 - what would be parsed
    whole = {key: message for file in FILES for key, message in messages(language, file).items()}

    assert entries.keys() == whole.keys()
    for key, entry in entries.items():
        (alone,) = FluentResource(entry).body
        assert alone.equals(whole[key], ignored_fields=["span", "comment"]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_refers_to_another(language: str) -> None:
    others = References()
    for file in FILES:
        others.visit(FluentResource((BOT / "texts" / language / file).read_text(encoding="utf-8")))

    assert others.names == set()


def test_reading_all_languages_is_no_wait() -> None:
    start = process_time()

    for language in LANGUAGES:
        Texts(language).say("verdict-correct")

    assert process_time() - start < 2


class TestSay:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_text_of_any_length_can_be_put_in(self, language: str) -> None:
        assert "字" * 5000 in texts_for(language).say("right-answer", answer="字" * 5000)

    def test_numbers_are_plain_digits(self) -> None:
        assert texts_for("en").say("progress", number=1234, count=99999) == "Question 1234 of 99999"

    def test_no_invisible_marks_stand_around_arguments(self) -> None:
        assert texts_for("ja").say("right-answer", answer="成本") == "正解：成本"

    @pytest.mark.parametrize(
        ("key", "argument", "one", "many"),
        [
            pytest.param(
                "summary-skipped", "skipped", "You skipped 1 question.", "You skipped 2 questions.", id="skip"
            ),
            pytest.param(
                "summary-score", "asked", "0 correct out of 1 question", "0 correct out of 2 questions", id="score"
            ),
            pytest.param(
                "summary-score-close",
                "asked",
                "0 correct and 1 close out of 1 question",
                "0 correct and 1 close out of 2 questions",
                id="score with close ones",
            ),
            pytest.param("terminal-welcome", "count", "1 question from “T”.", "2 questions from “T”.", id="welcome"),
            pytest.param(
                "hint-begins-syllables",
                "length",
                "💡 It begins with “x” (1 syllable in all).",
                "💡 It begins with “x” (2 syllables in all).",
                id="hint",
            ),
            pytest.param(
                "round-people", "asked", "3 people, 1 question answered", "3 people, 2 questions answered", id="a round"
            ),
            pytest.param("points", "points", "1 point", "2 points", id="points"),
            pytest.param(
                "class-round-runs",
                "count",
                "A round of 1 question is running.",
                "A round of 2 questions is running.",
                id="a round that runs",
            ),
            pytest.param(
                "fault",
                "before",
                "⚠️ Something went wrong: x (x), and once more since I last told you.\n"
                "Reference x: the log has the rest. I tell of each sort of error once an hour at most.",
                "⚠️ Something went wrong: x (x), and 2 more times since I last told you.\n"
                "Reference x: the log has the rest. I tell of each sort of error once an hour at most.",
                id="a fault",
            ),
        ],
    )
    def test_english_counts_one_and_many(self, key: str, argument: str, one: str, many: str) -> None:
        others: dict[str, str | int] = {"correct": 0, "close": 1, "title": "T", "text": "x", "people": 3}
        others |= dict.fromkeys(("what", "place", "reference"), "x")

        assert texts_for("en").say(key, **{**others, argument: 1}) == one
        assert texts_for("en").say(key, **{**others, argument: 2}) == many

    def test_a_key_that_is_nowhere_is_a_fault(self) -> None:
        with pytest.raises(LookupError, match="no text 'nonsense' in 'en'"):
            texts_for("en").say("nonsense")

    def test_an_argument_left_out_is_a_fault(self) -> None:
        with pytest.raises(ValueError, match="'progress' in 'zh' cannot be said"):
            texts_for("zh").say("progress", number=1)

    def test_there_are_no_texts_in_other_languages(self) -> None:
        with pytest.raises(LookupError, match="the languages are ja, en, zh"):
            Texts("fr")


@pytest.mark.parametrize(
    ("code", "language"),
    [
        pytest.param("ja", "ja", id="Japanese"),
        pytest.param("ja-JP", "ja", id="Japanese of Japan"),
        pytest.param("zh", "zh", id="Chinese"),
        pytest.param("zh-hans", "zh", id="simplified Chinese"),
        pytest.param("zh_TW", "zh", id="Chinese of Taiwan"),
        pytest.param("ZH-Hant-HK", "zh", id="capitals"),
        pytest.param("en-GB", "en", id="English"),
        pytest.param("pt-br", "en", id="another language"),
        pytest.param("jav", "en", id="Javanese is not Japanese"),
        pytest.param("zha", "en", id="Zhuang is not Chinese"),
        pytest.param("", "en", id="empty"),
        pytest.param(None, "en", id="unknown"),
    ],
)
def test_a_language_code_chooses_the_texts(code: str | None, language: str) -> None:
    assert language_of(code) == language
    assert texts_for(code).language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "value",
    [
        pytest.param("", id="nothing"),
        pytest.param(" { $name } = \\n", id="signs"),
        pytest.param(1, id="one"),
        pytest.param(-1_234_567, id="a large number"),
        pytest.param(0.5, id="a half"),
        pytest.param(1_234.56789, id="a number that is rounded"),
    ],
)
def test_what_is_said_is_what_fluent_says(language: str, value: str | float) -> None:
    texts, bundle = Texts(language), FluentBundle([language], use_isolating=False)
    shown = value if isinstance(value, str) else fluent_number(value, useGrouping=False)
    for file in FILES:
        bundle.add_resource(FluentResource((BOT / "texts" / language / file).read_text(encoding="utf-8")))
    for key, message in chain.from_iterable(messages(language, file).items() for file in FILES):
        names, pattern = variables(message), bundle.get_message(key).value
        assert pattern is not None
        said, faults = bundle.format_pattern(pattern, dict.fromkeys(names, shown))
        if not faults:
            assert texts.say(key, **dict.fromkeys(names, value)) == said


@pytest.mark.parametrize(
    ("done", "is_loaded"),
    [
        pytest.param("say('progress', number=1, count=20)", False, id="arguments alone"),
        pytest.param("say('acts-title', count=2)", True, id="a plural"),
        pytest.param("get_ready()", True, id="what is to be ready for plurals"),
    ],
)
def test_fluent_is_loaded_for_the_first_plural(done: str, *, is_loaded: bool) -> None:
    program = f"import sys; from bot.texts import Texts; Texts('en').{done}; print('fluent' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == f"{is_loaded}\n"
