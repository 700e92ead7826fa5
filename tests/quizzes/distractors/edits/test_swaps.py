"""A word is exchanged only where nothing around it shows or forbids the exchange."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from quizzes.distractors.edits.swaps import Swap, stands, swaps

WORDS = """
成本 收入|风险 n コスト,費用 収入|リスク cost income|risk
修理 卖|做 v 直す,修理する 売る|作る repair sell/sold/sold|make/made/made
有趣 难|新 a 面白い 難しい|新しい interesting difficult|new
热闹 安静|干净 a にぎやかな 静かな|きれいな lively quiet|clean
合适 有名|重要 a ふさわしい 有名な|重要な suitable famous|important
安静 热闹|干净 a 静かな にぎやかな|きれいな quiet lively|clean
骄傲 惭愧|寂寞 a 誇らしい 恥ずかしい|寂しい proud ashamed|lonely
便宜 贵|新 a 安い 高い|新しい cheap expensive|new
公司 团队|工厂 n 会社 チーム|工場 company team|factory
买 卖|用 v 買う 売る|使う buy/bought/bought sell/sold/sold|use
出售 修|借 v 売る 直す|借りる sell/sold/sold repair|borrow
丰富 普通|有限 a 豊かな 普通の|限られた rich ordinary|limited
写 读|改 v 書く 読む|直す write/wrote/written read/read/read|revise
团队 公司|部门 n チーム 会社|部署 team company|department
讨论 决定|解决 v 話し合う 決める|解決する discuss decide|solve
直接 偷偷|慢慢 d 直接 こっそり|ゆっくり directly secretly|slowly
工作 爱好|学习 n 仕事 趣味|勉強 job hobby|lesson
用 卖|做 v 使う 売る|作る use sell/sold/sold|make/made/made
工具 材料|技术 n 道具 材料|技術 tool material|technology
想法 计划|作品 n 考え 計画|作品 idea plan|work
学校 钱|工厂 n 学校 お金|工場 school money/-|factory
钱 公司|时间 n お金 会社|時間 money/- company|time/-
借 写|看 v 借りる 書く|見る borrow write/wrote/written|see/saw/seen
低 高|长 a 低い 高い|長い low/lower/lowest high/higher/highest|long/longer/longest
资料 书|纸 n 資料 本|紙 data/-,document book|paper/-
经验 资金|兴趣 n 経験 資金|興味 experience/- money/-|interest/-
"""


def swap_of(row: str) -> Swap:
    zh, zh_other, pos, ja, ja_other, en, en_other = row.split()
    return Swap(
        zh=re.compile(zh),
        zh_others=tuple(zh_other.split("|")),
        pos=pos,
        said={"ja": tuple(ja.split(",")), "en": tuple(en.split(","))},
        others={"ja": tuple(ja_other.split("|")), "en": tuple(en_other.split("|"))},
    )


SWAPS = {row.split()[0]: swap_of(row) for row in WORDS.strip().splitlines()}


def said(zh: str, translation: str, language: str) -> list[tuple[str, tuple[str | None, ...]]]:
    found = stands(SWAPS[zh], translation, language)
    return [(translation[stand.start : stand.end], stand.others) for stand in found]


@pytest.mark.parametrize(
    ("zh", "translation", "language", "found", "others"),
    [
        pytest.param("成本", "コストは低い。", "ja", "コスト", ("収入", "リスク"), id="noun before は"),
        pytest.param("修理", "時計を直しました。", "ja", "直し", ("売り", "作り"), id="verb before ます"),
        pytest.param("修理", "時計を修理して渡す。", "ja", "修理して", ("売って", "作って"), id="verb in て"),
        pytest.param("有趣", "面白くなりました。", "ja", "面白く", ("難しく", "新しく"), id="adjective before なる"),
        pytest.param("热闹", "町はにぎやかです。", "ja", "にぎやかです", ("静かです", "きれいです"), id="な and い"),
        pytest.param("合适", "私がふさわしいです。", "ja", "ふさわしいです", ("有名です", "重要です"), id="い and な"),
        pytest.param("成本", "The cost is low.", "en", "cost", ("income", "risk"), id="singular"),
        pytest.param("丰富", "豊かな色だ。", "ja", "豊かな", ("普通の", "限られた"), id="の and た"),
        pytest.param(
            "丰富", "色が豊かです。", "ja", "豊かです", ("普通です", "限られています"), id="た as a predicate"
        ),
        pytest.param("出售", "She sold a horse.", "en", "sold", ("repaired", "borrowed"), id="with an object"),
        pytest.param("安静", "The hall was quiet at night.", "en", "quiet", ("lively", "clean"), id="adjective"),
        pytest.param("安静", "I like quiet streets.", "en", "quiet", ("lively", "clean"), id="adjective with a noun"),
        pytest.param("骄傲", "He is proud.", "en", "proud", ("ashamed", "lonely"), id="an adjective by itself"),
        pytest.param("骄傲", "He is proud of me.", "en", "proud", ("ashamed", None), id="an adjective that takes of"),
        pytest.param("合适", "It is the most suitable.", "en", "suitable", ("famous", "important"), id="most so"),
        pytest.param("合适", "It is very suitable.", "en", "suitable", ("famous", "important"), id="very so"),
        pytest.param(
            "热闹", "It was a most lively hall.", "en", "lively", ("quiet", None), id="what has endings for most"
        ),
        pytest.param("公司", "Many companies came.", "en", "companies", ("teams", "factories"), id="plural"),
        pytest.param("买", "They bought a house.", "en", "bought", ("sold", "used"), id="past"),
        pytest.param("写", "It was written well.", "en", "written", ("read", "revised"), id="participle"),
        pytest.param("借", "They have borrowed a book.", "en", "borrowed", ("written", "seen"), id="have done"),
        pytest.param("借", "They borrowed a book.", "en", "borrowed", ("wrote", "saw"), id="did"),
        pytest.param("借", "She borrows a book.", "en", "borrows", ("writes", "sees"), id="does"),
        pytest.param(
            "直接", "He said it so directly.", "en", "directly", ("secretly", "slowly"), id="adverb behind so"
        ),
        pytest.param("低", "The price is lower.", "en", "lower", ("higher", "longer"), id="more so"),
    ],
)
def test_the_others_stand_in_the_form_of_the_word(
    zh: str, translation: str, language: str, found: str, others: tuple[str, ...]
) -> None:
    assert said(zh, translation, language) == [(found, others)]


@pytest.mark.parametrize(
    ("zh", "translation", "language"),
    [
        pytest.param("成本", "コストダウンは難しい。", "ja", id="a piece of a longer word"),
        pytest.param("团队", "野球チーム", "ja", id="after kanji"),
        pytest.param("公司", "御会社にご会社はない。", "ja", id="what is honoured by what stands before it"),
        pytest.param("成本", "コスト面が問題だ。", "ja", id="no particle"),
        pytest.param("成本", "ダウン・コストは低い。", "ja", id="the second of a name of two"),
        pytest.param("热闹", "町はばかにぎやかです。", "ja", id="behind the end of another word"),
        pytest.param("修理", "直し方を習う。", "ja", id="a stem that makes a noun"),
        pytest.param("讨论", "計画について話し合いました。", "ja", id="a verb with another particle"),
        pytest.param("直接", "直接の関係がある。", "ja", id="an adverb that stands before a noun"),
        pytest.param("直接", "直接は関係がない。", "ja", id="an adverb that は follows"),
        pytest.param("公司", "A company car came.", "en", id="a noun before a noun"),
        pytest.param("工作", "They job well.", "en", id="a noun where a verb stands"),
        pytest.param("工作", "What they job.", "en", id="a noun where a verb stands last"),
        pytest.param("借", "A borrowed book.", "en", id="what was done to a thing describes it"),
        pytest.param("写", "A written text.", "en", id="a participle describes a thing"),
        pytest.param("用", "The using of tea.", "en", id="a verb that is a noun with its ending"),
        pytest.param("用", "The use of tea.", "en", id="a verb that is a noun"),
        pytest.param("出售", "It sold for ten pounds.", "en", id="a verb that says what becomes of a thing"),
        pytest.param("安静", "Tuning requires quiet.", "en", id="an adjective that is a noun behind a verb"),
        pytest.param("便宜", "They sell cheap, and we do not.", "en", id="an adjective that says how one deals"),
        pytest.param("修理", "All repairs are paid for.", "en", id="several of a noun"),
        pytest.param("修理", "It says “repairs by the owner”.", "en", id="a noun that a quotation begins with"),
        pytest.param("安静", "He liked the quiet of the hall.", "en", id="an adjective that is a noun behind the"),
    ],
)
def test_what_is_part_of_something_else_is_left_alone(zh: str, translation: str, language: str) -> None:
    assert said(zh, translation, language) == []


@pytest.mark.parametrize(
    ("zh", "translation", "others"),
    [
        pytest.param("工具", "It is a tool.", ("material", "technology"), id="a before both"),
        pytest.param("想法", "It is an idea.", (None, None), id="an before neither"),
        pytest.param("经验", "It takes experience.", ("money", "interest"), id="what needs no article either"),
        pytest.param("经验", "The experience is rich.", ("money", "interest"), id="what needs no article after the"),
        pytest.param("资料", "A document came.", ("book", None), id="of two words the one that is there"),
        pytest.param("学校", "A school came.", (None, "factory"), id="a before what is not counted"),
        pytest.param("学校", "The school came.", ("money", "factory"), id="the before what is not counted"),
        pytest.param("钱", "Money is scarce.", (None, "time"), id="nothing before what is counted"),
        pytest.param("钱", "The money is gone.", ("company", "time"), id="the before what is counted"),
    ],
)
def test_an_english_noun_goes_with_its_article(zh: str, translation: str, others: tuple[str | None, ...]) -> None:
    [(_, found)] = said(zh, translation, "en")
    assert found == others


@pytest.mark.parametrize(
    ("row", "translation", "found"),
    [
        pytest.param("马上 慢慢 d - - right,right_away slowly", "He left right away.", ["right away"], id="longer"),
        pytest.param("合作 会议 n - - team_work,work meeting", "The team work is good.", ["team work"], id="within"),
        pytest.param("工作 会议 n - - work meeting", "The team and the work.", ["work"], id="alone"),
    ],
)
def test_of_two_words_that_overlap_the_longer_one_is_exchanged(row: str, translation: str, found: list[str]) -> None:
    swap = swap_of(row)
    swap = replace(swap, said={"en": tuple(word.replace("_", " ") for word in swap.said["en"])})
    assert [translation[stand.start : stand.end] for stand in stands(swap, translation, "en")] == found


@pytest.mark.parametrize(
    ("known", "others"),
    [
        pytest.param({"收入", "天气"}, ("収入",), id="one of them"),
        pytest.param({"天气"}, None, id="none of them"),
    ],
)
def test_only_what_the_text_speaks_of_is_put_there(known: set[str], others: tuple[str, ...] | None) -> None:
    kept = SWAPS["成本"].among(frozenset(known))
    assert (kept.others["ja"] if kept is not None else None) == others


def test_every_row_has_as_many_words_in_each_language() -> None:
    for swap in swaps():
        assert all(len(others) in {0, len(swap.zh_others)} for others in swap.others.values())
        assert {bool(words) for words in (swap.said["ja"], swap.said["en"])} != {False}
        assert all(bool(swap.said[language]) == bool(swap.others[language]) for language in ("ja", "en"))


def test_meanings_are_told_in_both_languages() -> None:
    word, other, _ = SWAPS["成本"].meanings("費用", "ja")
    assert (word.ja, word.en, other.ja, other.en) == ("費用", "cost", "収入", "income")


@pytest.mark.parametrize(
    ("translation", "is_exchanged"),
    [
        pytest.param("She explained that the boat was late.", True, id="a clause with an article"),
        pytest.param("She explained that it's late.", True, id="a clause with a pronoun"),
        pytest.param("She explained that Anna was late.", True, id="a clause with a name"),
        pytest.param("She will explain that one to the teacher.", False, id="that one"),
        pytest.param("She will explain that map to us.", False, id="that map"),
        pytest.param("She will explain that.", False, id="that alone"),
    ],
)
def test_a_verb_with_that_is_exchanged_only_before_a_clause(translation: str, *, is_exchanged: bool) -> None:
    [swap] = (swap for swap in swaps() if swap.said["en"] == ("explain that",))
    assert bool(stands(swap, translation, "en")) is is_exchanged


def test_the_that_of_a_clause_is_no_part_of_a_meaning() -> None:
    [swap] = (swap for swap in swaps() if swap.said["en"] == ("explain that",))
    assert [meaning.en for meaning in swap.meanings("explain that", "en")] == ["to explain", "to complain", "to admit"]
