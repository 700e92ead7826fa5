"""Typed readings: every way of writing one, and what is said about each fault."""

from __future__ import annotations

import pytest

from quizzes.grading import OtherScript, TonesMissing, Verdict, Writing, WrongSyllable, WrongTone, grade
from tests.quizzes.grading.builders import reading

CORRECT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG


@pytest.mark.parametrize(
    ("model", "given"),
    [
        pytest.param("háng yè", "háng yè", id="as-shown"),
        pytest.param("háng yè", "hángyè", id="run-together"),
        pytest.param("háng yè", "hang2ye4", id="numbers"),
        pytest.param("háng yè", "hang2 ye4", id="numbers-apart"),
        pytest.param("háng yè", "háng ye4", id="mark-and-number-mixed"),
        pytest.param("háng yè", "HÁNG YÈ", id="capitals"),
        pytest.param("háng yè", "háng yè 😀", id="emoji"),
        pytest.param("háng yè", "Hang2-Ye4", id="hyphen"),
        pytest.param("háng yè", "ｈａｎｇ２　ｙｅ４", id="full-width"),
        pytest.param("háng yè", "ha\u0301ng ye\u0300", id="combining-marks"),
        pytest.param("háng yè", " háng  yè. ", id="blanks-and-full-stop"),
        pytest.param("háng yè", "háng，yè", id="comma-between"),
        pytest.param("háng yè", "hang2.ye4", id="full-stop-between"),
        pytest.param("háng yè", "hang2 + ye4", id="plus-between"),
        pytest.param("háng yè", "hánɡ yè", id="phonetic-g"),
        pytest.param("háng yè", "háng\u200byè\u200e", id="invisible-characters"),
        pytest.param("háng yè", "hang² ye⁴", id="superscript-numbers"),
        pytest.param("wǒ", "wŏ", id="breve-for-caron"),
        pytest.param("nǐ hǎo", "nî hâo", id="circumflex-for-caron"),
        pytest.param("zhěn mě", "zhên mê", id="circumflex-for-caron-on-e"),
        pytest.param("lǜ sè", "lv4se4", id="v"),
        pytest.param("lǜ sè", "lu:4 se4", id="u-colon"),
        pytest.param("lǜ sè", "lǜsè", id="u-umlaut"),
        pytest.param("lǜ sè", "lu\u0308\u0300 sè", id="u-umlaut-combining"),
        pytest.param("lüè duó", "lue4 duo2", id="lue-can-only-be-that"),
        pytest.param("nüè dài", "nve4dai4", id="nve"),
        pytest.param("qù nián", "qv4nian2", id="v-after-q"),
        pytest.param("jù xíng", "jǜ xíng", id="umlaut-after-j"),
        pytest.param("xī ān", "xī'ān", id="apostrophe"),
        pytest.param("xī ān", "xi1an1", id="numbers-split"),
        pytest.param("xī ān", "Xī’ān", id="typographic-apostrophe"),
        pytest.param("fāng àn", "fāngàn", id="split-against-the-rule"),
        pytest.param("fān gàn", "fāngàn", id="split-by-the-rule"),
        pytest.param("huā r", "huār", id="erhua"),
        pytest.param("huā r", "hua1r", id="erhua-number-inside"),
        pytest.param("huā r", "huar1", id="erhua-number-after"),
        pytest.param("huā r", "hua1 r5", id="erhua-apart"),
        pytest.param("huā r", "huā er", id="erhua-spelled-out"),
        pytest.param("huā r", "huā ér", id="erhua-spelled-out-with-the-tone-of-a-son"),
        pytest.param("wán r", "wánr", id="erhua-after-n"),
        pytest.param("wán r", "wanr2", id="erhua-number-after-n"),
        pytest.param("diǎn r", "dianr3", id="erhua-third"),
        pytest.param("shì r", "shir4", id="erhua-fourth"),
        pytest.param("huā er", "huār", id="erhua-spelled-out-in-the-model"),
        pytest.param("huā er", "huar1", id="erhua-spelled-out-in-the-model-number-after"),
        pytest.param("yī gè", "yí gè", id="yi-sandhi-second"),
        pytest.param("yī tiān", "yì tiān", id="yi-sandhi-fourth"),
        pytest.param("yī gè", "yī gè", id="yi-citation"),
        pytest.param("yí gè", "yī gè", id="sandhi-in-the-model"),
        pytest.param("bù shì", "bú shì", id="bu-sandhi"),
        pytest.param("bú shì", "bù shì", id="bu-citation"),
        pytest.param("chà bu duō", "chà bù duō", id="bu-full"),
        pytest.param("nǐ hǎo", "ní hǎo", id="third-before-third"),
        pytest.param("zhǎn lǎn guǎn", "zhán lán guǎn", id="three-thirds"),
        pytest.param("péng you", "péngyou", id="neutral-unmarked"),
        pytest.param("péng you", "peng2you5", id="neutral-5"),
        pytest.param("péng you", "peng2you0", id="neutral-0"),
        pytest.param("péng you", "peng2you", id="neutral-without-number"),
        pytest.param("péng you", "péng·you", id="neutral-dot"),
        pytest.param("péng you", "péng yǒu", id="neutral-said-full"),
        pytest.param("péng yǒu", "péng you", id="full-said-neutral"),
        pytest.param("zhè gè", "zhè ge", id="ge"),
        pytest.param("de", "de5", id="particle-5"),
        pytest.param("de", "de", id="particle"),
        pytest.param("háng yè", "hang 2 ye 4", id="numbers-after-blanks"),
        pytest.param("háng yè", "「háng yè」", id="corner-brackets"),
        pytest.param("háng yè", "【hang2 ye4】", id="lens-brackets"),
        pytest.param("háng yè", "*háng yè*", id="stars"),
        pytest.param("háng yè", "ㄏㄤˊ ㄧㄝˋ", id="the-signs-of-taiwan"),
        pytest.param("xī ān", "xī´ān", id="acute-for-an-apostrophe"),
        pytest.param("ń", "n2", id="bare-nasal"),
        pytest.param("ê̄", "ê1", id="e-circumflex"),
    ],
)
def test_every_way_of_writing_a_reading_is_right(model: str, given: str) -> None:
    graded = grade(reading(model), [given])
    assert (graded.verdict, graded.credit, graded.remarks) == (CORRECT, 1.0, ())


@pytest.mark.parametrize(
    ("model", "given"),
    [
        pytest.param("háng yè", "hang ye", id="apart"),
        pytest.param("háng yè", "HangYe", id="capitals"),
        pytest.param("háng yè", "háng ye", id="one-of-two"),
        pytest.param("guó rén", "guo ren2", id="the-tone-of-an-r-is-its-own"),
        pytest.param("nǚ ér", "nü er2", id="er-is-no-erhua"),
        pytest.param("xī ān", "xian", id="run-together"),
        pytest.param("nǚ ér", "nver", id="v"),
        pytest.param("péng you", "pengyou", id="with-a-neutral-one"),
        pytest.param("huā r", "huar", id="erhua"),
    ],
)
def test_missing_tones_are_close_and_shown(model: str, given: str) -> None:
    graded = grade(reading(model), [given])
    assert (graded.verdict, graded.credit, graded.remarks) == (CLOSE, 0.7, (TonesMissing(shown=model),))


def test_a_wrong_tone_is_wrong_for_those_who_want_them_strict() -> None:
    graded = grade(reading("háng yè"), ["hang2ye2"], strict_tones=True)
    assert (graded.verdict, graded.credit) == (WRONG, 0.0)
    assert graded.remarks == (WrongTone(index=1, given="yé", expected="yè"),)


def test_missing_tones_are_wrong_for_those_who_want_them_strict() -> None:
    graded = grade(reading("háng yè"), ["hangye"], strict_tones=True)
    assert (graded.verdict, graded.credit) == (WRONG, 0.0)
    assert graded.remarks == (TonesMissing(shown="háng yè"),)


@pytest.mark.parametrize(
    ("model", "given", "remark"),
    [
        pytest.param("háng yè", "hāng yè", WrongTone(index=0, given="hāng", expected="háng"), id="first"),
        pytest.param("háng yè", "hang2ye2", WrongTone(index=1, given="yé", expected="yè"), id="second"),
        pytest.param("péng you", "péng yòu", WrongTone(index=1, given="yòu", expected="you"), id="neutral-never-so"),
        pytest.param("huā r", "huà r", WrongTone(index=0, given="huà", expected="huā"), id="erhua"),
        pytest.param("kě yǐ", "ke3 yi1", WrongTone(index=1, given="yī", expected="yǐ"), id="a-yi-that-never-changes"),
        pytest.param("bǔ kè", "bu4 ke4", WrongTone(index=0, given="bù", expected="bǔ"), id="a-bu-that-never-changes"),
        pytest.param("yī gè", "yi3 ge4", WrongTone(index=0, given="yǐ", expected="yī"), id="no-tone-of-yi"),
        pytest.param("bù kě", "bu3 ke3", WrongTone(index=0, given="bǔ", expected="bù"), id="no-tone-of-bu"),
        pytest.param("nǐ hǎo", "nì hǎo", WrongTone(index=0, given="nì", expected="nǐ"), id="no-sandhi"),
        pytest.param(
            "méi yǒu", "měi yǒu", WrongTone(index=0, given="měi", expected="méi"), id="not-third-before-third"
        ),
        pytest.param("shì", "shí", WrongTone(index=0, given="shí", expected="shì"), id="one-syllable"),
    ],
)
def test_one_wrong_tone_is_close_and_named(model: str, given: str, remark: WrongTone) -> None:
    graded = grade(reading(model), [given])
    assert (graded.verdict, graded.credit, graded.remarks) == (CLOSE, 0.7, (remark,))


def test_two_wrong_tones_are_wrong_and_named() -> None:
    graded = grade(reading("háng yè"), ["hāng yé"])
    assert graded.verdict is WRONG
    assert graded.remarks == (
        WrongTone(index=0, given="hāng", expected="háng"),
        WrongTone(index=1, given="yé", expected="yè"),
    )


def test_a_wrong_tone_among_missing_ones_is_wrong() -> None:
    assert grade(reading("háng yè"), ["hāng ye"]).verdict is WRONG


@pytest.mark.parametrize(
    ("model", "given", "remarks"),
    [
        pytest.param("háng yè", "xíng yè", [(0, "xíng", "háng")], id="other-reading-of-the-character"),
        pytest.param("háng yè", "hanye", [(0, "han", "háng")], id="ending"),
        pytest.param("háng yè", "hamg ye", [(0, "hamg", "háng")], id="no-syllable-at-all"),
        pytest.param("háng yè", "háng", [(1, "–", "yè")], id="too-short"),
        pytest.param("háng yè", "háng yè le", [(2, "le", "–")], id="too-long"),
        pytest.param("tōng yòng rén gōng", "tong yong reng gong", [(2, "reng", "rén")], id="in-the-middle"),
        pytest.param("lǜ sè", "lu4 se4", [(0, "lù", "lǜ")], id="u-is-not-umlaut"),
        pytest.param("nǚ ér", "nu3er2", [(0, "nǔ", "nǚ")], id="u-is-not-umlaut-2"),
        pytest.param(
            "chuí zhí háng yè", "ni hao", [(0, "ni", "chuí"), (1, "–", "zhí"), (2, "hao", "háng")], id="quite-another"
        ),
        pytest.param("shī zi", "sī zi", [(0, "sī", "shī")], id="initial"),
        pytest.param("huā r", "huā", [(1, "–", "r")], id="erhua-left-out"),
    ],
)
def test_a_wrong_syllable_is_wrong_and_named(model: str, given: str, remarks: list[tuple[int, str, str]]) -> None:
    graded = grade(reading(model), [given])
    assert (graded.verdict, graded.credit) == (WRONG, 0.0)
    assert list(graded.remarks) == [WrongSyllable(index=i, given=was, expected=right) for i, was, right in remarks]


def test_the_nearest_of_several_accepted_readings_is_judged() -> None:
    question = reading("shuō fú", "shuì fú")
    assert grade(question, ["shui4fu2"]).verdict is CORRECT
    assert grade(question, ["shuǐ fú"]).remarks == (WrongTone(index=0, given="shuǐ", expected="shuì"),)


def test_only_yi_and_bu_change_their_tone_where_the_word_is_known() -> None:
    assert grade(reading("yī shēng", prompt="医生"), ["yí shēng"]).verdict is CLOSE
    assert grade(reading("yī shēng", prompt="一生"), ["yí shēng"]).verdict is CORRECT
    assert grade(reading("bù zhòu", prompt="步骤"), ["bú zhòu"]).verdict is CLOSE
    assert grade(reading("bù gòu", prompt="不夠"), ["bú gòu"]).verdict is CORRECT


@pytest.mark.parametrize(
    ("prompt", "model", "given", "verdict"),
    [
        pytest.param("学生", "xué shēng", "xue2sheng5", CORRECT, id="light in a dictionary"),
        pytest.param("早晨", "zǎo chén", "zǎo chen", CORRECT, id="light or full"),
        pytest.param("明白", "míng bái", "míng bai", CORRECT, id="always light, in full in the set"),
        pytest.param("葡萄干", "pú táo gān", "pú tao gān", CORRECT, id="within a longer word"),
        pytest.param("这个", "zhè gè", "zhè ge", CORRECT, id="a measure word"),
        pytest.param("看起来", "kàn qǐ lái", "kàn qǐ lai", CORRECT, id="a direction"),
        pytest.param("「朋友」的拼音", "péng yǒu", "péng you", CORRECT, id="one of several words"),
        pytest.param("请写出“学生”的拼音", "xué shēng", "xué sheng", CORRECT, id="quoted"),
        pytest.param("请写出学生的拼音", "xué shēng", "xué sheng", CORRECT, id="within a sentence"),
        pytest.param("市场", "shì chǎng", "shì chang", CLOSE, id="light nowhere"),
        pytest.param("本来", "běn lái", "ben3lai", CLOSE, id="its tone left out behind another"),
        pytest.param("研究", "yán jiū", "yan2jiu5", CLOSE, id="light by a number"),
        pytest.param("葡萄", "pú tao", "pu5tao5", CLOSE, id="the first syllable"),
        pytest.param("请写出市场的拼音", "shì chǎng", "shì chang", CLOSE, id="within a sentence, light nowhere"),
        pytest.param("孩子", "hái zi", "hai2zi3", CLOSE, id="an ending that nobody says in full"),
        pytest.param("爸爸", "bà ba", "ba4ba4", CLOSE, id="a name for kin"),
        pytest.param("石頭", "shí tou", "shí tóu", CORRECT, id="in full in Taiwan"),
    ],
)
def test_a_syllable_is_light_where_its_word_may_be_said_so(
    prompt: str, model: str, given: str, verdict: Verdict
) -> None:
    assert grade(reading(model, prompt=prompt), [given]).verdict is verdict


def test_a_light_syllable_is_full_only_as_its_own_character_is() -> None:
    assert grade(reading("bù fen", prompt="部分"), ["bù fèn"]).verdict is CORRECT
    assert grade(reading("bù fen", prompt="部分"), ["bù fén"]).verdict is CLOSE
    assert grade(reading("shí hou", prompt="時候"), ["shí hòu"]).verdict is CORRECT


@pytest.mark.parametrize(
    ("word", "model", "given", "verdict"),
    [
        pytest.param("明白", "míng bai", "míng bái", CLOSE, id="the standard has no other tone"),
        pytest.param("打招呼", "dǎ zhāo hu", "dǎ zhāo hū", CLOSE, id="nor at the end of a longer word"),
        pytest.param("先生", "xiān sheng", "xian1sheng1", CLOSE, id="nor of a person"),
        pytest.param("关系", "guān xi", "guān xì", CORRECT, id="either in the standard"),
        pytest.param("聪明", "cōng ming", "cōng míng", CORRECT, id="either of a quality"),
        pytest.param("時候", "shí hou", "shí hòu", CORRECT, id="in full in Taiwan"),
        pytest.param("明白", "míng bai", "míng bai", CORRECT, id="light"),
        pytest.param("明白", "míng bai", "míng bai5", CORRECT, id="light, with a number"),
    ],
)
def test_a_syllable_that_is_always_light_is_right_in_no_full_tone(
    word: str, model: str, given: str, verdict: Verdict
) -> None:
    assert grade(reading(model, prompt=word), [given]).verdict is verdict


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("行业", id="hanzi"),
        pytest.param("行業 háng yè", id="both"),
    ],
)
def test_hanzi_where_a_reading_is_wanted_are_told_so(given: str) -> None:
    assert grade(reading("háng yè"), [given]).remarks == (OtherScript(wanted=Writing.PINYIN),)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("", id="nothing"),
        pytest.param("   ", id="blanks"),
        pytest.param("😀", id="emoji"),
        pytest.param("¿?", id="signs"),
        pytest.param("4 2", id="numbers-only"),
        pytest.param("\u0301\u0301", id="marks-only"),
        pytest.param("хан е", id="cyrillic"),
    ],
)
def test_what_is_no_reading_is_wrong(given: str) -> None:
    graded = grade(reading("háng yè"), [given])
    assert (graded.verdict, graded.credit) == (WRONG, 0.0)


def test_a_model_answer_with_tones_asks_for_a_reading_whatever_the_subtype() -> None:
    assert grade(reading("háng yè", subtype="authored"), ["hang2ye4"]).verdict is CORRECT


def test_a_word_that_only_looks_like_pinyin_is_no_reading() -> None:
    question = reading("banana", subtype="authored")
    assert grade(question, ["Banana!"]).verdict is CORRECT
    assert grade(question, ["ba4na4na4"]).verdict is WRONG


@pytest.mark.parametrize("given", ["行业 háng yè", "háng yè（行业）", "行業：hang2 ye4"])
def test_the_word_that_was_asked_for_may_stand_beside_its_reading(given: str) -> None:
    assert grade(reading("háng yè", prompt="行业（行業）"), [given]).verdict is CORRECT


@pytest.mark.parametrize("given", ["長城（cháng chéng）", "chang2 cheng2 長城", "长城: cháng chéng"])
def test_the_word_beside_its_reading_may_be_in_other_characters(given: str) -> None:
    assert grade(reading("cháng chéng", prompt="长城"), [given]).verdict is CORRECT
    assert grade(reading("cháng chéng", prompt="長城"), [given]).verdict is CORRECT


def test_another_word_beside_a_reading_is_no_reading() -> None:
    graded = grade(reading("háng yè", prompt="行业"), ["银行 háng yè"])
    assert graded.remarks == (OtherScript(wanted=Writing.PINYIN),)


@pytest.mark.parametrize(
    "given",
    ["拼音：háng yè", "拼音是hang2ye4", "pinyin: háng yè", "Pinyin is hang2 ye4", "ピンインはháng yè", "读音=hángyè"],
)
def test_a_reading_may_be_called_one(given: str) -> None:
    assert grade(reading("háng yè", prompt="行业"), [given]).verdict is CORRECT


@pytest.mark.parametrize("given", ["拼音：xíng yè", "拼音：", "拼音"])
def test_what_is_called_a_reading_need_not_be_the_right_one(given: str) -> None:
    assert grade(reading("háng yè", prompt="行业"), [given]).verdict is Verdict.WRONG


def test_the_word_for_a_reading_is_read_itself() -> None:
    assert grade(reading("pīn yīn", prompt="拼音"), ["拼音：pīnyīn"]).verdict is CORRECT
    assert grade(reading("pīn yīn", prompt="拼音"), ["pin1yin1"]).verdict is CORRECT
