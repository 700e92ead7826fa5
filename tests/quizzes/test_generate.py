"""Whatever the interview, every question of its set keeps these promises."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.distractors.document import Document
from quizzes.distractors.fields import names_kind_of
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.rivals.likeness import is_alike
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import sense_of
from quizzes.errors import BadInput
from quizzes.generate import _drafts, _unique, generate, make, portions_of, select, set_of
from quizzes.generators import APART, LINKED, ORDER
from quizzes.giveaway import WORD_ALONE, conflict
from quizzes.question import GAP, Evidence, Form, Kind, Localized, Question, RefutationCode, normal_form
from quizzes.reading import read_interview
from quizzes.self_check import report
from tests.quizzes.documents import DOCUMENTS, ROOT, document, made, made_set
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from syrupy.assertion import SnapshotAssertion

    from quizzes.distractors.words import Sense

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]
LONG = [pytest.param(path, id=path.stem) for path in DOCUMENTS if len(hanzi_of(path.read_text("utf-8"))) > 2500]
TEST_INTERVIEWS = [path for path in DOCUMENTS if path.parent.name == "interviews" and path.is_relative_to(ROOT)]
_LONGEST_GLOSS = 6  # words; a longer hint is a translation
OTHER, EDITED, MEANING = RefutationCode.OTHER_RECORD, RefutationCode.EDITED, RefutationCode.OTHER_MEANING
TRUTH, LINK = RefutationCode.OTHER_TRUTH, RefutationCode.BROKEN_LINK
GRAMMAR = {RefutationCode.FRAME, RefutationCode.UNGRAMMATICAL, MEANING}
CODES: dict[str, set[RefutationCode]] = {
    "word": {MEANING},
    "glossary_word": {MEANING},
    "connective": GRAMMAR,
    "grammar": GRAMMAR,
    "adverb": GRAMMAR,
    "aspect": {RefutationCode.UNGRAMMATICAL},
    "complement": {MEANING, RefutationCode.UNGRAMMATICAL},
    "measure_word": {RefutationCode.UNGRAMMATICAL},
    "verb_measure": {RefutationCode.UNGRAMMATICAL},
    "term_to_meaning": {OTHER, MEANING},
    "meaning_to_term": {OTHER, MEANING},
    "reading_choice": {RefutationCode.WRONG_READING},
    "zh_ja": {EDITED},
    "zh_en": {EDITED},
    "ja_zh": {EDITED},
    "en_zh": {EDITED},
    "order": {LINK},
    "question_answer": {OTHER},
    "next": {LINK},
    "true_false": {TRUTH},
    "contrast": {RefutationCode.NEGATED, EDITED, OTHER, TRUTH},
    "cause": {EDITED, OTHER},
    "gist": {EDITED, OTHER},
    "who": {EDITED, OTHER},
    "number": {EDITED, OTHER},
    "when": {EDITED, OTHER},
    "where": {EDITED, OTHER},
    "what": {EDITED, OTHER},
    "mentioned": {EDITED, TRUTH},
    "reference": {EDITED, OTHER},
    "meaning_in_context": {OTHER, MEANING},
}
MAIN_SUBTYPES = {
    "connective", "word", "glossary_word", "grammar", "typed",
    "zh_ja", "ja_zh", "order", "term_to_meaning", "meaning_to_term", "typed_short", "reading_typed", "reading_choice",
    "contrast", "cause", "question_answer", "true_false", "number", "reference", "meaning_in_context", "next", "gist",
}  # fmt: skip
COMMAND = """
import sys
from pathlib import Path
from quizzes.formats.question_json import write_set
from quizzes.generate import generate
from quizzes.reading import read_interview
from quizzes.self_check import report
sys.stdout.buffer.write(write_set(generate(read_interview(Path(sys.argv[1]).read_bytes()))))
"""


@pytest.mark.parametrize("path", ALL)
def test_the_evidence_of_every_key_stands_on_its_line(path: Path) -> None:
    lines = document(path).lines
    for question in made(path).questions:
        evidence = question.evidence
        assert evidence is not None
        assert any(evidence.quote in text for text in lines[evidence.line])
        assert "※" not in evidence.quote


@pytest.mark.parametrize("path", ALL)
def test_every_wrong_option_is_refuted_by_a_code_of_its_subtype_in_both_languages(path: Path) -> None:
    for question in made(path).questions:
        refuted = {reason.option: reason for reason in question.why_not}
        assert set(refuted) == set(question.options) - set(question.answer)
        for reason in refuted.values():
            assert reason.code in CODES[question.subtype]
            assert reason.text.ja
            assert reason.text.en


@pytest.mark.parametrize("path", ALL)
def test_explanations_are_sentences_in_both_languages(path: Path) -> None:
    for question in made(path).questions:
        assert question.explanation is not None
        assert (question.explanation.ja or "").endswith("。")
        assert re.search(r"[.？！。…]$", question.explanation.en or "")
        assert "None" not in f"{question.explanation}{question.why_not}".replace("zh=None", "").replace("en=None", "")
        for reason in question.why_not:
            assert not re.search(r"“”|「」|です、|。。|\.\.", f"{reason.text.ja}{reason.text.en}")


@pytest.mark.parametrize("path", ALL)
def test_options_differ_after_folding_widths_and_scripts(path: Path) -> None:
    for question in made(path).questions:
        folded = [normal_form(to_simplified(option)) for option in question.options]
        assert len(set(folded)) == len(folded)


@pytest.mark.parametrize("path", ALL)
def test_no_gap_is_filled_by_its_own_prompt_or_hint(path: Path) -> None:
    for question in made(path).questions:
        if question.kind is Kind.CLOZE:
            assert question.prompt.count(GAP) == 1
            texts = (
                [question.prompt, *(text for _, text in question.hint.items())] if question.hint else [question.prompt]
            )
            assert not any(normal_form(question.key) in normal_form(text) for text in texts)


@pytest.mark.parametrize("path", ALL)
def test_words_of_one_meaning_never_stand_together(path: Path) -> None:
    for question in made(path).questions:
        if question.subtype in {"word", "glossary_word", "meaning_to_term"}:
            key_first = sorted(question.options, key=lambda option: option != question.key)
            senses = [sense for option in key_first if (sense := sense_of(option)) is not None]
            assert not [pair for pair in combinations(senses, 2) if is_alike(*pair) and not _are_wrong(question, *pair)]


def _are_wrong(question: Question, one: Sense, other: Sense) -> bool:
    """Tell whether two are wrong options, one the name of a kind (人员) and one of it (专家): neither is the key's."""
    is_kind = names_kind_of(one.word, other.word) or names_kind_of(other.word, one.word)
    return is_kind and question.key not in {one.word, other.word}


@pytest.mark.parametrize("path", ALL)
def test_no_sentence_whose_translation_is_not_its_own_shows_it(path: Path) -> None:
    own = [normal_form(spot.translation) for spot in document(path).spots if spot.translation]
    language = document(path).language
    for question in made(path).questions:
        hint = question.hint.en if question.subtype == "word" and question.hint is not None else None
        if language == "en" and hint is not None and len(hint.split()) > _LONGEST_GLOSS:
            assert any(normal_form(hint) in translation for translation in own)


@pytest.mark.parametrize("path", ALL)
def test_keys_stand_at_every_place_about_as_often(path: Path) -> None:
    places = Counter(
        question.options.index(question.key)
        for question in made(path).questions
        if question.form is Form.CHOICE and len(question.options) == 4
    )
    if places.total() >= 12:
        assert max(places.values()) - min(places[i] for i in range(4)) <= 1


@pytest.mark.parametrize("path", ALL)
def test_typed_readings_are_readings_and_certain(path: Path) -> None:
    readings = document(path).readings
    for question in made(path).questions:
        if question.subtype in {"reading_typed", "reading_choice"}:
            assert all(map(is_reading, (*question.answer, *question.options)))
            assert readings.of_word(question.prompt).is_certain


@pytest.mark.parametrize("path", ALL)
def test_the_first_questions_are_of_all_kinds(path: Path) -> None:
    assert len({question.kind for question in made(path).questions[:6]}) == len(
        {question.kind for question in made(path).questions}
    )


@pytest.mark.parametrize("path", LONG)
def test_an_interview_of_some_length_gives_a_full_set(path: Path) -> None:
    questions = made(path).questions
    assert len(questions) >= 80
    assert len({(question.kind, question.subtype) for question in questions}) >= 12
    assert {question.kind for question in questions} == set(Kind)


@pytest.fixture
def interview_asked_for() -> Path:
    """Give the interview that the product was made for; its text is not part of this project."""
    found = [path for path in DOCUMENTS if path.stem == "liang-wenfeng-2023"]
    if not found:
        pytest.skip("needs liang-wenfeng-2023.txt, which is not part of this project")
    return found[0]


def test_the_interview_asked_for_gives_all_subtypes_and_asks_about_nearly_every_paragraph(
    interview_asked_for: Path,
) -> None:
    interview = read_interview(interview_asked_for.read_bytes())
    found = report(set_of(interview, made(interview_asked_for)), interview)
    assert sum(count.questions for count in found.counts) >= 250
    assert {count.subtype for count in found.counts} >= MAIN_SUBTYPES
    assert found.source is not None
    assert found.source.asked >= 0.95 * found.source.paragraphs


def test_sixty_questions_of_it_are_of_every_kind_alike_and_of_every_main_subtype(interview_asked_for: Path) -> None:
    whole = set_of(read_interview(interview_asked_for.read_bytes()), made(interview_asked_for))
    first = select(whole, limit=60).questions
    kinds = Counter(question.kind for question in first)
    assert max(kinds.values()) - min(kinds.values()) <= 1
    assert {question.subtype for question in first} >= MAIN_SUBTYPES


@pytest.mark.parametrize("path", LONG)
def test_a_selection_of_more_than_a_quiz_has_the_first_of_every_sort(path: Path) -> None:
    whole = set_of(read_interview(path.read_bytes()), made(path))
    assert select(whole, limit=60).questions == whole.questions[:60]


@pytest.mark.parametrize("path", LONG)
def test_ten_questions_are_a_mix_of_which_none_gives_another_away(path: Path) -> None:
    first = made(path).questions[:10]
    assert set(Counter(question.kind for question in first).values()) <= {3, 4}
    assert len({(question.kind, question.subtype) for question in first}) == 10
    assert [pair for pair in combinations(first, 2) if conflict(*pair)] == []


@pytest.mark.parametrize("path", ALL)
def test_every_item_that_was_made_had_its_proof(path: Path) -> None:
    assert made(path).refused["unproved"] == 0


def test_guards_tell_what_they_refused() -> None:
    refused = made(DOCUMENTS[0]).refused
    assert {"slot", "legible", "reads-alike", "same-head", "means-alike"} <= refused.keys()


def test_an_interview_without_a_translation_still_gives_questions() -> None:
    source = (ROOT / "quizzes" / "data" / "sample-ja.txt").read_text(encoding="utf-8").splitlines()
    chinese = "\n".join(line for line in source if not re.search(r"[\u3041-\u3096]", line) or line.startswith("※"))
    questions = make(read_interview(chinese.encode())).questions
    assert len([question for question in questions if question.kind is Kind.CLOZE]) >= 15
    assert len([question for question in questions if question.kind is Kind.COMPREHENSION]) >= 5


def test_one_document_leaves_the_questions_of_another_as_they_are() -> None:
    first, second = DOCUMENTS[0], TEST_INTERVIEWS[0]
    before = made(first).questions
    make(read_interview(second.read_bytes()))
    assert make(read_interview(first.read_bytes())).questions == before


@pytest.mark.parametrize("path", ALL)
def test_what_is_made_apart_is_what_is_made_together(path: Path) -> None:
    whole, interview = made(path), read_interview(path.read_bytes())
    apart = pickle.dumps(portions_of(Document(interview), APART[::2]))
    mine = Document(interview)
    here = portions_of(mine, (*LINKED, *APART[1::2]))
    found = make(interview, mine, {**pickle.loads(apart), **here})  # noqa: S301 - our own
    assert found == whole
    assert found.refused.most_common() == whole.refused.most_common()  # which tells of equals in their order


def test_every_generator_has_its_place_and_is_asked_once() -> None:
    assert sorted(ORDER) == sorted({*LINKED, *APART})
    assert len(ORDER) == len({*ORDER}) == len(LINKED) + len(APART)


def test_what_another_process_did_not_bring_is_made_here() -> None:
    interview = read_interview(DOCUMENTS[0].read_bytes())
    mine = Document(interview)
    assert make(interview, mine, portions_of(mine, LINKED)) == made(DOCUMENTS[0])


def test_an_interview_of_which_nothing_can_be_asked_is_refused_with_the_cure() -> None:
    with pytest.raises(BadInput, match="glossary or a translation"):
        generate(talk(("甲", "好。", None), language=None))


def test_a_set_is_named_after_its_interview() -> None:
    question_set = made_set(DOCUMENTS[0])
    assert question_set.title.zh
    assert question_set.title.ja
    assert question_set.source is not None
    assert question_set.source.kind == "interview"
    assert re.fullmatch(r"interview-[0-9a-f]{8}", question_set.id)
    english = made_set(DOCUMENTS[1])
    assert english.id.startswith("reading-circle")


def test_a_selection_keeps_ids_and_order() -> None:
    whole = made_set(DOCUMENTS[0])
    some = select(whole, kind=Kind.CLOZE, limit=5)
    assert [question.kind for question in some.questions] == [Kind.CLOZE] * 5
    ids = [question.id for question in some.questions]
    assert [question for question in whole.questions if question.id in ids] == list(some.questions)
    level = whole.questions[0].level
    assert {question.level for question in select(whole, level=level).questions} == {level}
    assert replace(some, questions=whole.questions) == whole


@pytest.mark.parametrize("limit", [5, 10])
def test_of_a_kind_and_a_level_no_question_gives_another_away(limit: int) -> None:
    whole = made_set(DOCUMENTS[0])
    levels = sorted({question.level for question in whole.questions if question.level is not None})
    for kind, level in product((None, *Kind), (None, *levels)):
        fitting = [q for q in whole.questions if kind in (None, q.kind) and level in (None, q.level)]
        if len(fitting) > 4 * limit:
            some = select(whole, kind=kind, level=level, limit=limit).questions
            assert len(some) == limit
            assert max(conflict(one, other) for one, other in combinations(some, 2)) <= WORD_ALONE, (kind, level)


def test_a_selection_of_nothing_is_refused() -> None:
    with pytest.raises(BadInput, match="--kind"):
        select(made_set(DOCUMENTS[0]), limit=0)


def test_the_bytes_follow_from_the_content_alone(tmp_path: Path) -> None:
    path = TEST_INTERVIEWS[0]
    copy = tmp_path / "другое имя.txt"
    copy.write_bytes(path.read_bytes())
    runs = [
        _generated(path, ROOT, {"PYTHONHASHSEED": "1", "LC_ALL": "C"}),
        _generated(copy, tmp_path, {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "LANG": "ja_JP.UTF-8"}),
    ]
    assert runs[0]
    assert runs[0] == runs[1]


def _generated(path: Path, folder: Path, environment: dict[str, str]) -> bytes:
    """Run the generator in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-c", COMMAND, str(path)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=True,
    )
    return ran.stdout


def test_the_set_of_a_small_interview_is_as_it_was(snapshot: SnapshotAssertion) -> None:
    [path] = [path for path in TEST_INTERVIEWS if path.stem == "lighthouse_ja"]
    assert [_outline(question) for question in made(path).questions] == snapshot


def _outline(question: Question) -> str:
    """Write a question as a reviewer reads it."""
    options = " | ".join(question.options) if question.form is Form.CHOICE else "(typed)"
    return f"{question.kind}/{question.subtype} {question.prompt} -> {' / '.join(question.answer)} [{options}]"


_ITEM = Item(
    kind=Kind.TRANSLATION,
    subtype="meaning_to_term",
    prompt="市場の動き",
    key="行情",
    distractors=tuple(
        Distractor(option=each, code=MEANING, why=Localized(ja="理由", en="reason")) for each in ("出路", "邮票")
    ),
    evidence=Evidence(line=3, quote="今年的行情很好"),
    explanation=Localized(ja="理由", en="reason"),
    level=3,
    place=0,
    subject="行情",
    merit=1.0,
)


@pytest.mark.parametrize(
    ("other", "is_refused"),
    [
        pytest.param(replace(_ITEM, subject="出路", merit=2.0), True, id="it looks the same"),
        pytest.param(replace(_ITEM, prompt="前途"), False, id="it asks for another meaning"),
    ],
)
def test_what_looks_the_same_is_asked_once(other: Item, *, is_refused: bool) -> None:
    tally = Tally()
    assert _unique((_ITEM, other), tally) == ((_ITEM,) if is_refused else (_ITEM, other))
    assert tally.refused["twice"] == is_refused


@pytest.mark.parametrize(
    ("quote", "is_refused"),
    [
        pytest.param("今年没有行情", True, id="nobody says it on that line"),
        pytest.param("今年的行情很好", False, id="it stands there"),
    ],
)
def test_what_lacks_a_piece_of_its_proof_is_left_out(quote: str, *, is_refused: bool) -> None:
    tally, whole = Tally(), Document(talk(("甲", "今年的行情很好。", None), language=None))
    drafts = list(_drafts((replace(_ITEM, evidence=Evidence(line=3, quote=quote)),), whole, tally))
    assert len(drafts) == (not is_refused)
    assert tally.refused["unproved"] == is_refused


@pytest.mark.parametrize(
    ("title", "is_refused"),
    [
        pytest.param("更大的成本", True, id="it has the key"),
        pytest.param("访谈", False, id="it says nothing"),
    ],
)
def test_what_the_title_shows_is_not_asked(title: str, *, is_refused: bool) -> None:
    whole = talk(("甲", "这意味着要付出更大的成本。", "それにはさらに大きなコストがかかります。"))
    found = make(replace(whole, headings=(replace(whole.headings[0], source=title),)))
    assert ("成本" in [answer for each in found.questions for answer in each.answer]) is not is_refused
    assert bool(found.refused["title"]) is is_refused


@pytest.mark.parametrize(
    ("step", "guard"),
    [
        pytest.param("fair", "solvers", id="solvers would do too well"),
        pytest.param("each_read_once", "read-twice", id="another question has the sentence for its answer"),
    ],
)
def test_what_a_step_drops_is_neither_asked_nor_uncounted(
    step: str, guard: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = talk(("甲", "这意味着要付出更大的成本。", "それにはさらに大きなコストがかかります。"))
    every = make(whole)
    assert every.questions
    assert not every.refused[guard]
    monkeypatch.setattr(f"quizzes.generate.{step}", lambda _: ())  # a step that drops all, which a short text has not
    nothing = make(whole)
    assert not nothing.questions
    assert nothing.refused[guard] >= len(every.questions)


def test_what_is_beyond_the_share_of_its_subtype_is_neither_asked_nor_uncounted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = talk(("甲", "这意味着要付出更大的成本。", "それにはさらに大きなコストがかかります。"))
    every = make(whole)
    monkeypatch.setattr("quizzes.generate.shared_out", lambda *_: ([], []))
    nothing = make(whole)
    assert not nothing.questions
    assert nothing.refused["beyond-share"] - every.refused["beyond-share"] >= len(every.questions)


def test_a_question_is_made_once_though_what_told_two_of_it_apart_was_left_out() -> None:
    tally, whole = Tally(), Document(talk(("甲", "今年的行情很好。", None), language=None))
    item = replace(_ITEM, evidence=Evidence(line=3, quote="今年的行情很好"))
    assert len(list(_drafts((item, item), whole, tally))) == 1
    assert tally.refused["twice"] == 1
