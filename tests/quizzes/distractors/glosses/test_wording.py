"""Quotes are cut where they can be read by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.glosses.wording import (
    clause_around,
    evidence_at,
    place_en,
    quote_en,
    quoted_ja,
    reading_shown,
    thought_around,
    warned,
    with_erhua,
)
from quizzes.distractors.spots import Spot
from quizzes.question import Evidence, Localized
from tests.quizzes.documents import DOCUMENTS, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("source", "word", "quote"),
    [
        pytest.param("我们有团队，后来也有经费。", "经费", "后来也有经费", id="the clause of the word"),
        pytest.param("至于广播，我每天早上都听。", "广播", "至于广播，我每天早上都听", id="a topic with what is said"),
        pytest.param("看得见的，都拍下来了。", "看得见", "看得见的，都拍下来了", id="a scrap with what follows"),
        pytest.param("他们都说，我不肯。", "不肯", "他们都说，我不肯", id="a scrap at the end with what precedes"),
        pytest.param("他说：“师傅，我想学。”", "师傅", "“师傅，我想学。”", id="a quotation goes on to its end"),
        pytest.param(
            "他说：“师傅，我真的想学。”", "想学", "我真的想学", id="a clause within a quotation stands by itself"
        ),
        pytest.param("他说：“明天七点，别迟到。”", "迟到", "“明天七点，别迟到。”", id="a scrap that ends a quotation"),
        pytest.param("他叫我“师傅”，我心里很高兴。", "高兴", "我心里很高兴", id="a quotation before it is left alone"),
    ],
)
def test_the_clause_around_a_word_opens_and_closes_its_quotations(source: str, word: str, quote: str) -> None:
    assert clause_around(source, source.index(word)) == quote


@pytest.mark.parametrize(
    ("source", "word", "quote"),
    [
        pytest.param("老王承认，他早就想走了，后来没走。", "承认", "老王承认，他早就想走了", id="what somebody admits"),
        pytest.param(
            "她估计，最早到明年，桥才能修好。", "估计", "她估计，最早到明年，桥才能修好", id="and from when on"
        ),
        pytest.param("与其去求别人，不如自己动手。", "求", "与其去求别人，不如自己动手", id="the first of a pair"),
        pytest.param("他之所以学琴，是因为爱唱歌。", "琴", "他之所以学琴，是因为爱唱歌", id="what the reason is for"),
        pytest.param("那要是桥断了，怎么回家呢？", "桥", "那要是桥断了，怎么回家呢", id="a case that is asked about"),
        pytest.param(
            "他一进门，先看的不是花，而是门口的旧伞。", "伞", "先看的不是花，而是门口的旧伞", id="what is so instead"
        ),
        pytest.param("胆大不是从来不怕，而是怕了也去。", "从来", "胆大不是从来不怕，而是怕了也去", id="what is denied"),
        pytest.param(
            f"先看的不是{'一把又一把旧伞' * 9}，而是门口的一盆花。",
            "花",
            "而是门口的一盆花",
            id="what is denied is too long to be quoted",
        ),
        pytest.param("必要的时候，我们再请人帮忙。", "必要", "必要的时候，我们再请人帮忙", id="when"),
        pytest.param("這些難題當中，最麻煩的是漏水。", "難題", "這些難題當中，最麻煩的是漏水", id="among what"),
        pytest.param("能来，是好事；不能来，我们也不怪他。", "好事", "能来，是好事", id="no half of what comes after"),
        pytest.param("本来要去城里的学校教书，听她一说，我就不去了。", "教书", "本来要去城里的学校教书", id="a plan"),
        pytest.param(
            "我已经答应了，要去哥哥的厂里上班，听她一说，就不去了。", "上班", "要去哥哥的厂里上班", id="where to go to"
        ),
        pytest.param("要他一个人来，我们不放心。", "一个人", "要他一个人来，我们不放心", id="if he has to"),
        pytest.param("他住在山里，每天走路上学。", "山里", "他住在山里", id="where somebody lives, which is told"),
        pytest.param("我们有团队，后来也有经费。", "团队", "我们有团队", id="a clause that says something"),
        pytest.param("他说得对，与其去求别人。", "与其", "与其去求别人", id="nothing follows"),
        pytest.param(f"必要的时候，{'我们再一起请人' * 9}。", "必要", "必要的时候", id="too long to be quoted"),
        pytest.param(
            "店搬了个地方，并没有关门。", "关门", "店搬了个地方，并没有关门", id="a denial without its subject"
        ),
        pytest.param(
            "我问他在哪儿上班，他说：“医院。”", "医院", "我问他在哪儿上班，他说：“医院。”", id="a short answer"
        ),
        pytest.param("门开了，他说：“医院今天不开门。”", "医院", "“医院今天不开门。”", id="a long answer"),
        pytest.param(
            "箱子里有三样东西：菜谱、地图，别的都是信。", "箱子", "箱子里有三样东西", id="before half of a list"
        ),
        pytest.param(
            "箱子里有三样东西：菜谱、地图，别的都是信。", "菜谱", "菜谱、地图，别的都是信", id="within a list"
        ),
        pytest.param("箱子里只有两种书：菜谱和地图。", "箱子", "箱子里只有两种书：菜谱和地图", id="with all of a list"),
        pytest.param(
            "工人救出来两个，有一个从此没上过山。", "上过", "工人救出来两个，有一个从此没上过山", id="one of them"
        ),
        pytest.param("天黑了，有一个工人没下山。", "下山", "有一个工人没下山", id="one who is named"),
        pytest.param("菜谱上的菜要么太咸，要么太甜。", "太咸", "菜谱上的菜要么太咸，要么太甜", id="one of two"),
        pytest.param("菜谱上的菜要么太咸，要么太甜。", "太甜", "菜谱上的菜要么太咸，要么太甜", id="the other of two"),
        pytest.param("我宁可走回去，也不坐他的车。", "坐", "我宁可走回去，也不坐他的车", id="what one would not do"),
        pytest.param("他病了好几天，也不肯坐我的车。", "车", "他病了好几天，也不肯坐我的车", id="what is so besides"),
        pytest.param("锁换完了，才回家睡觉。", "睡觉", "锁换完了，才回家睡觉", id="what had to come first"),
        pytest.param("他每次来，都忘了关窗。", "关窗", "他每次来，都忘了关窗", id="each time"),
        pytest.param("窗一关，反倒睡不着。", "反倒", "窗一关，反倒睡不着", id="against what one expects"),
        pytest.param("人走了，锁没换，多半也不会换。", "多半", "锁没换，多半也不会换", id="most likely too"),
        pytest.param("人走了，也没说，反而把锁换了。", "锁", "人走了，也没说，反而把锁换了", id="two that answer"),
        pytest.param("怕湿的，如菜谱，则放在楼上。", "菜谱", "怕湿的，如菜谱，则放在楼上", id="an example"),
        pytest.param("汤再热，没有碗，他也要喝。", "热", "汤再热，没有碗，他也要喝", id="however hot it is"),
        pytest.param("你先走，到了城里再买，门我也会锁。", "再买", "到了城里再买", id="what is done later"),
        pytest.param("水开了再煮，盐也别忘了。", "再煮", "水开了再煮", id="what is done next"),
        pytest.param(
            "这是厂里为了省电，把灯全关了。", "省电", "这是厂里为了省电，把灯全关了", id="an aim of what is done"
        ),
        pytest.param("他这么走都是为了省电，灯也关了。", "省电", "他这么走都是为了省电", id="an aim that is told"),
        pytest.param("可是如果桥断了，怎么回家呢？", "桥", "可是如果桥断了，怎么回家呢", id="but if"),
        pytest.param("这件事主要是钱不够，人也少。", "钱", "这件事主要是钱不够", id="what it mainly is"),
        pytest.param(
            "他抱怨说，明明锁了门，猫还是进来了。", "抱怨", "他抱怨说，明明锁了门，猫还是进来了", id="a complaint"
        ),
        pytest.param("邻居告诉我，锅要先烧热。", "邻居", "邻居告诉我，锅要先烧热", id="what somebody tells"),
        pytest.param("昨天他问我，爷爷，锅在哪儿？", "昨天", "昨天他问我，爷爷，锅在哪儿", id="who is called first"),
        pytest.param("他拆了锁，才明白，钥匙早断了。", "明白", "他拆了锁，才明白，钥匙早断了", id="what made it clear"),
        pytest.param("他讲得很明白，钥匙早断了。", "明白", "他讲得很明白", id="clear enough"),
        pytest.param("难处在于，每个人都没错。", "难处", "难处在于，每个人都没错", id="what the trouble is"),
        pytest.param(
            "“没事，”司机说，“车太多。”", "司机", "“没事，”司机说，“车太多。”", id="with both ends of what is said"
        ),
        pytest.param("穿着大衣，说，他不想走。", "大衣", "穿着大衣，说，他不想走", id="what somebody says"),
        pytest.param(
            f"他来了，穿着大衣，说：“{'我们再一起请人' * 9}。”", "大衣", "穿着大衣", id="no word of saying at the end"
        ),
        pytest.param(
            '"靠腿。我们自己运,不收钱,只要黄瓜。"', "黄瓜", '"靠腿。我们自己运,不收钱,只要黄瓜。"', id="straight marks"
        ),
    ],
)
def test_a_quotation_goes_on_to_the_end_of_its_thought(source: str, word: str, quote: str) -> None:
    assert thought_around(source, source.index(word)) == quote


@pytest.mark.parametrize(
    ("source", "word", "quote"),
    [
        pytest.param("三百斤豆子，剩下二十块豆腐。", "剩下", "三百斤豆子，剩下二十块豆腐", id="a short sentence whole"),
        pytest.param("豆子都泡好了吗？", "豆子", "豆子都泡好了吗？", id="a question with its mark"),
        pytest.param("他说，“豆子泡好了。", "豆子", "豆子泡好了", id="no half of a quotation that goes on"),
        pytest.param("豆子泡好了。”他说，“锅也热了。", "锅", "锅也热了", id="of two such halves the one around it"),
        pytest.param(
            "他指着门，“我每天坐那儿，学做豆腐。豆子泡好了，以前得等人来，现在自己会。”",
            "豆子",
            "他指着门，“我每天坐那儿，学做豆腐。豆子泡好了，以前得等人来，现在自己会。”",
            id="all that is said at once, if it can be read at a glance",
        ),
        pytest.param(
            f"他指着门，“我每天坐那儿，学做豆腐。豆子泡好了，以前得等人来，{'石磨转一圈又一圈' * 4}。”",
            "豆腐",
            "我每天坐那儿，学做豆腐",
            id="one of the sentences that are said, not with the beginning of the next",
        ),
        pytest.param(
            f"他指着门，“{'石磨转一圈又一圈' * 5}。要补。我试过铁锅，也试过砂锅，不是太厚，就是太薄。”",
            "铁锅",
            "我试过铁锅，也试过砂锅，不是太厚，就是太薄",
            id="not with the end of the one before, and to its own end",
        ),
        pytest.param(
            f"他指着那扇门，“{'石磨转一圈又一圈' * 8}？”",
            "门",
            "他指着那扇门",
            id="who says something that is too long to be quoted",
        ),
        pytest.param(
            f"豆子泡好了，水也换过两回，{'石磨转一圈又一圈' * 8}。",
            "换",
            "豆子泡好了，水也换过两回",
            id="with what leads to it",
        ),
        pytest.param(
            f"{'石磨转一圈又一圈' * 8}，豆子泡好了，水也换过两回，锅也洗得很干净。",
            "锅",
            "水也换过两回，锅也洗得很干净",
            id="with the clause before it where more is too long",
        ),
        pytest.param(
            f"{'石磨转一圈又一圈' * 8}；豆子泡好了，水也换过两回，锅也洗得很干净。",
            "锅",
            "豆子泡好了，水也换过两回，锅也洗得很干净",
            id="from where its half of the sentence begins",
        ),
        pytest.param(
            f"{'石磨转一圈又一圈' * 8}，{'豆浆煮一锅又一锅' * 8}，锅也洗得很干净。",
            "锅也",
            "锅也洗得很干净",
            id="alone where no more can be read at a glance",
        ),
        pytest.param(
            "那年冬天，我在南京一所学校里教书，天天跟一位老人家聊天，想问他“您吃过药了没有？”，结果因为太紧张，脸绷得像一块木板，老人气得转身就走。",
            "转身",
            "结果因为太紧张，脸绷得像一块木板，老人气得转身就走",
            id="without the comma behind a quotation",
        ),
    ],
)
def test_evidence_is_a_sentence_that_is_read_at_a_glance(source: str, word: str, quote: str) -> None:
    spot = Spot(index=0, place=0, speaker="程雨", source=source, line=1, translation=None, words=())
    assert evidence_at(spot, source.index(word)).quote == quote


@pytest.mark.parametrize(
    ("reading", "shown"),
    [
        pytest.param("chà diǎn r", "chà diǎnr", id="at the end"),
        pytest.param("yī diǎn r dōu", "yī diǎnr dōu", id="inside"),
        pytest.param("yī rì", "yī rì", id="no syllable that only begins so"),
        pytest.param("ér zi", "ér zi", id="no syllable of its own"),
    ],
)
def test_the_r_of_erhua_stands_with_its_syllable(reading: str, shown: str) -> None:
    assert with_erhua(reading) == shown


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        pytest.param("大夫", "dài fu", id="the sense of our table"),
        pytest.param("合同", "hé tong", id="the light syllable"),
        pytest.param("成本", "chéng běn", id="beyond doubt"),
    ],
)
def test_the_reading_is_shown_just_where_it_is_tricky(word: str, reading: str) -> None:
    assert reading_shown(Document(talk(("甲", f"这是{word}。", None), language=None)), word) == reading


@pytest.mark.parametrize(
    ("sentence", "word", "reading"),
    [
        pytest.param("夜里我比早上精神多了。", "精神", "jīng shen", id="liveliness"),
        pytest.param("大家要有团队精神。", "精神", "jīng shén", id="spirit"),
        pytest.param("这里的地方政府换了人。", "地方", "dì fāng", id="what is no centre"),
        pytest.param("这个地方很好。", "地方", "dì fang", id="a place"),
    ],
)
def test_a_word_with_several_readings_is_read_as_its_sentence_has_it(sentence: str, word: str, reading: str) -> None:
    assert reading_shown(Document(talk(("甲", sentence, None), language=None)), word) == reading


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_a_line_is_counted_in_japanese_as_one_counts_lines(path: Path) -> None:
    for question in made(path).questions:
        for text in (question.explanation, *(reason.text for reason in question.why_not)):
            assert text is not None
            assert not re.search("[0-9]行(?!目)", text.ja or "")


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_english_has_no_japanese_but_what_the_question_shows(path: Path) -> None:
    for question in made(path).questions:
        shown = " ".join((question.prompt, question.passage or "", *question.options, *question.answer))
        told = (question.hint, question.explanation, *(reason.text for reason in question.why_not))
        english = (one.en or "" for one in told if one is not None)
        runs = [run for text in english for run in re.findall("[\u3040-\u30ff\u3400-\u9fff々〜]+", text)]
        assert not [run for run in runs if re.search("[\u3041-\u30fa]", run) and run not in shown], question.id


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        pytest.param("后来也有经费", "Line 3: 后来也有经费.", id="a clause"),
        pytest.param("“师傅，我想学。”", "Line 3: “师傅，我想学”.", id="a quotation with its own stop"),
        pytest.param("他叫我“师傅”", "Line 3: 他叫我“师傅”.", id="a quoted word"),
    ],
)
def test_a_quotation_that_ends_its_sentence_has_no_second_stop(quote: str, said: str) -> None:
    assert place_en(Evidence(line=3, quote=quote)) == said


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("grammar", "“grammar”", id="English"),
        pytest.param("fiancée", "“fiancée”", id="English with an accent"),
        pytest.param("文法", "「文法」", id="Japanese"),
    ],
)
def test_english_is_quoted_in_its_own_marks(text: str, quoted: str) -> None:
    assert quote_en(text) == quoted


@pytest.mark.parametrize(
    ("word", "gloss", "quoted"),
    [
        pytest.param("十分", "とても", "中国語の「十分」", id="read in another way in Japanese"),
        pytest.param("裁判", "審判", "中国語の「裁判」", id="another thing in Japanese"),
        pytest.param("態度", "心構え", "中国語の「態度」", id="in traditional characters"),
        pytest.param("橫幅", "横断幕", "中国語の「橫幅」", id="by its simplified characters"),
        pytest.param("謊言", "うそ", "「謊言」", id="no character of Japanese in either"),
        pytest.param("歌手", "歌手", "「歌手」", id="the same word in Japanese"),
        pytest.param("清潔", "清潔な", "「清潔」", id="the same word, with its ending"),
        pytest.param("谎言", "うそ", "「谎言」", id="no character of Japanese"),
        pytest.param("寿司", "すし", "「寿司」", id="the same word in kana"),
        pytest.param("蟋蟀", "こおろぎ、きりぎりす", "「蟋蟀」", id="one of two in kana"),
        pytest.param("馄饨", "ワンタン", "「馄饨」", id="by its sound, in kana"),
        pytest.param("麻雀", "すずめ", "中国語の「麻雀」", id="a game in Japanese"),
    ],
)
def test_a_word_that_may_be_read_as_japanese_is_marked_as_chinese(word: str, gloss: str, quoted: str) -> None:
    assert quoted_ja(word, gloss) == quoted


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param(
            "瞎子",
            "語です。ただし、「瞎子」は失礼な響きのある語で、ふつうは「盲人」と言います。",
            "A word. Note that 瞎子 sounds rude; say 盲人 instead.",
            id="with what is said instead",
        ),
        pytest.param(
            "傻瓜",
            "語です。ただし、「傻瓜」は失礼な響きのある語です。",
            "A word. Note that 傻瓜 sounds rude.",
            id="rude, whatever is said instead",
        ),
        pytest.param("盲人", "語です。", "A word.", id="no rude word"),
    ],
)
def test_a_learner_is_told_of_a_word_that_is_rude(word: str, ja: str, en: str) -> None:
    document = Document(talk(("甲", f"门口坐着一个{word}。", None), language=None))
    assert warned(document, word, Localized(ja="語です。", en="A word.")) == Localized(ja=ja, en=en)


def test_what_is_said_instead_of_a_rude_word_is_written_as_the_text_is() -> None:
    document = Document(talk(("甲", "門口坐著一個聾子，誰都認識他。", None), language=None))
    told = warned(document, "聾子", Localized(ja="語です。", en="A word."))
    assert told.en == "A word. Note that 聾子 sounds rude; say 聾人 instead."
