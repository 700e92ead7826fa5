"""Segmentation: the words of a text, without words leaking between documents or files written anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import jieba
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.chinese.lexicon import TOTAL, lexicon
from quizzes.chinese.segmentation import Segmenter, is_known
from quizzes.chinese.tags import tag_of

if TYPE_CHECKING:
    from pathlib import Path

SEGMENTER = Segmenter()


@pytest.mark.parametrize(
    "cut",
    [
        pytest.param("船/只能/等/客人", id="ships-that-can-but-wait"),
        pytest.param("船只/都/回来/了", id="ships"),
        pytest.param("我们/做/大模型/。", id="verb-before-term"),
        pytest.param("他们/做/基础/层/大模型", id="suffix-before-term"),
        pytest.param("论文/或/开源/代码", id="conjunction-before-term"),
        pytest.param("需要/更/多/算力", id="adverb-before-term"),
        pytest.param("他们/有/算力", id="have"),
        pytest.param("在/这个/时间点/上", id="place-word-after-term"),
        pytest.param("不是/我/要/拿回/多少/回报", id="pronoun-and-auxiliary"),
        pytest.param("公司/都/会/参加", id="not-the-metropolis"),
        pytest.param("没有/两三亿/美元", id="number"),
        pytest.param("一万两千/美元", id="long-number"),
        pytest.param("碎片化/的/需求", id="derived-hua"),
        pytest.param("他/明明白白/地/说/了", id="each-character-twice-before-manner"),
        pytest.param("常常/偷偷/看", id="two-words-that-are-doubled"),
        pytest.param("创业型/公司", id="derived-xing"),
        pytest.param("研究性/学习", id="derived-xing-2"),
        pytest.param("一个/竹篮子/和/一根/竹竿子", id="a-sort-of-what-ends-in-zi"),
        pytest.param("我们/要/思考/问题", id="phrase-no-word"),
        pytest.param("他/很/大方", id="degree-before-word"),
        pytest.param("很多/人", id="many"),
        pytest.param("我/想/买/点/菜/。", id="some-and-no-point-of-buying"),
        pytest.param("他/洗/了/把/手/。", id="a-wash-of-hands-and-no-handle"),
        pytest.param("真心/想/做成/这件/事", id="overlapping-words"),
        pytest.param("比/照着/做/高", id="overlapping-words-2"),
        pytest.param("梁文锋/说", id="name"),
        pytest.param("价格/——/比如", id="dash"),
        pytest.param("用/ /OpenAI/ /的/模型", id="latin-and-blanks"),
        pytest.param("市场经济/很/难", id="compound"),
        pytest.param("你/吃/了/吗/？", id="particles"),
        pytest.param("那天/下/着/小雨", id="that-day-not-the-world"),
        pytest.param("三千多/种/动物", id="more-than-a-number"),
        pytest.param("二月/底/开花", id="month-before-its-end"),
        pytest.param("下/个/星期天/是/她/的/生日", id="day-of-a-week-to-come"),
        pytest.param("住/到/下/个/星期三/了", id="day-of-a-week-to-come-that-is-a-number"),
        pytest.param("下个星期/三天/都/有/课", id="week-and-how-many-days-of-it"),
        pytest.param("2019年/底/我们", id="year-in-digits-before-its-end"),
        pytest.param("月底/开花", id="end-of-the-month"),
        pytest.param("三年级/学生", id="school-year"),
        pytest.param("他/在/同学/家/住/过", id="a-home-before-the-verb"),
        pytest.param("娘家/讲/台语", id="a-language-behind-its-verb"),
        pytest.param("他/站/在/讲台/上", id="the-word-that-this-verb-begins"),
        pytest.param("她/在/街道办事处/上班", id="an-office-of-the-town"),
        pytest.param("公司/在/北京/有/个/办事处", id="an-office-of-a-firm"),
        pytest.param("设计方/已经/同意", id="who-designs-it"),
        pytest.param("她/设计/了/一座/桥", id="what-one-designs"),
        pytest.param("这/几个/地方/都/不远", id="places-and-no-party"),
        pytest.param("她/是/睡眠/门诊/的/主任医师", id="a-rank-of-doctors"),
        pytest.param("主任/不/在", id="the-head-of-a-department"),
        pytest.param("五金行/的/老板/开/过/修鞋铺", id="a-shop-and-no-way-of-going"),
        pytest.param("自行车/行驶/在/路上", id="a-way-of-going-and-no-shop"),
        pytest.param("石头/碎/在/我/掌心/里", id="the-palm-not-the-heart"),
        pytest.param("他/手心/里/都/是/汗", id="the-palm-not-the-heart-2"),
        pytest.param("他/心里/高兴", id="the-heart"),
        pytest.param("老板/叹/了/口/气", id="a-breath-not-the-tone-of-voice"),
        pytest.param("大家/都/松/了/一/口/气", id="a-breath-with-one"),
        pytest.param("我/咽不下/这/口/气", id="this-breath"),
        pytest.param("他/说话/的/口气/很/大", id="the-tone-of-voice"),
        pytest.param("他/换/了/口气", id="another-tone-of-voice"),
        pytest.param("我/一口气/看/完/了", id="in-one-breath"),
        pytest.param("他/喝/了/口/水", id="a-mouthful-of-water"),
        pytest.param("他/擦/了/擦/口水", id="spittle"),
        pytest.param("他们/开/了/个/头", id="a-beginning-not-the-build"),
        pytest.param("他/帮/了/把/手", id="a-hand-not-the-handle"),
        pytest.param("我/买/了/点/菜/回家", id="some-vegetables-not-an-order"),
        pytest.param("我们/先/点菜", id="an-order"),
        pytest.param("医生/，/这/病/要/不/要紧/？", id="a-verb-with-its-denial-asks"),
        pytest.param("他/到底/在/不/在乎/？", id="a-verb-with-its-denial-asks-2"),
        pytest.param("他/说/不要紧", id="no-matter"),
        pytest.param("大家/高兴/得/不得了", id="beyond-measure"),
        pytest.param("他/父亲/是/调律师", id="a-piano-tuner-is-no-lawyer"),
        pytest.param("她/从/舞台上/当/了/保育员", id="to-become-something-at-a-place"),
        pytest.param("他/只/会/谈/卖地", id="able-to-talk-of"),
        pytest.param("我们/会谈/了/两个/小时", id="to-have-talks"),
        pytest.param("停/不/停/，/别/问", id="to-stop-or-not"),
        pytest.param("哪天/真/想/走", id="what-day-truly"),
        pytest.param("结果/几乎/没/用/上", id="not-used"),
        pytest.param("用/的/是/榫/，/没/用/钉子", id="without-nails"),
        pytest.param("这/东西/没用", id="of-no-use"),
        pytest.param("没用/的/东西", id="a-thing-of-no-use"),
        pytest.param("星期五/派车/把/孩子/送/回来", id="to-send-a-car-and-do-something"),
        pytest.param("他/握/着/车把/慢慢/骑", id="a-handlebar"),
        pytest.param("他/在/骆驼上/当/了/三年/信使", id="to-be-something-for-years-at-a-place"),
        pytest.param("爸爸/上当/了/两次", id="cheated-twice"),
        pytest.param("他/在/柳河镇/住/了/三年", id="to-live-in-a-town"),
        pytest.param("她/在/白水村/住/过", id="to-have-lived-in-a-village"),
        pytest.param("他/在/台上/镇住/了/全场", id="to-hold-all-of-them-down"),
        pytest.param("妈妈/上当/了/才/知道", id="cheated"),
        pytest.param("股价/马上/涨/到/十块", id="to-rise-at-once"),
        pytest.param("等级分/没/马上/涨", id="not-to-rise-at-once"),
        pytest.param("票价/会/马上/涨/吗", id="will-it-rise-at-once"),
        pytest.param("马上/升/了/两度", id="at-once-before-all"),
        pytest.param("一匹/马/上升/了", id="a-horse-that-is-counted"),
        pytest.param("他们/的/马/上升/了", id="a-horse-of-somebody"),
        pytest.param("这/马/上升/了", id="a-horse-that-is-pointed-at"),
        pytest.param("自以为/手艺/不错", id="to-think-so-of-oneself"),
        pytest.param("我/自认为/很/懂/他", id="to-think-so-of-oneself-2"),
        pytest.param("大家/独自/以为/这样/很/好", id="to-assume-by-oneself"),
        pytest.param("他/总是/自以为是", id="opinionated"),
        pytest.param("孩子/在/县城/上学", id="to-go-to-school"),
        pytest.param("他/唱歌/唱/得/很/好", id="a-verb-again-behind-its-object"),
        pytest.param("她/种树/种/了/三十年", id="a-verb-again-behind-its-object-2"),
        pytest.param("大家/看/好看/的/电影", id="a-verb-before-a-quality"),
        pytest.param("院子里/程/师傅/在/修车", id="a-name-behind-a-place"),
        pytest.param("这/段/里程/老师/走/了/三天", id="a-distance-and-no-name"),
        pytest.param("路上/车/坏/了", id="a-car-on-the-road"),
        pytest.param("用/软毛刷/刷", id="a-brush"),
        pytest.param("公司/有/多/大/规模/？", id="how-large"),
        pytest.param("这么/远/距离/怎么/走/？", id="so-far"),
        pytest.param("更/大/面积/的/湖", id="a-larger"),
        pytest.param("更/多/大规模/的/工程", id="more-of-what-is-large"),
        pytest.param("公司/大规模/招人", id="on-a-large-scale"),
        pytest.param("这么/多/大学生", id="so-many-students"),
    ],
)
def test_a_sentence_falls_into_its_words(cut: str) -> None:
    text = cut.replace("/", "")
    assert "/".join(SEGMENTER.words(text)) == cut


def test_traditional_text_is_cut_like_simplified() -> None:
    assert SEGMENTER.words("我們做大模型，發展很快") == ["我們", "做", "大模型", "，", "發展", "很", "快"]


def test_given_words_are_kept_whole() -> None:
    text = "一家量化基金的投入回报比很低"
    assert "量化基金" in Segmenter(["量化基金"]).words(text)
    assert "投入回報比" in Segmenter(["投入回报比"]).words("一家量化基金的投入回報比很低")
    assert "量化基金" not in SEGMENTER.words(text)


def test_a_given_word_is_kept_whole_where_two_other_words_would_share_it() -> None:
    text = "走之前他托管教给我带了一张纸条"
    assert "管教" not in SEGMENTER.words(text)
    assert Segmenter(["管教"]).words(text)[2:6] == ["他", "托", "管教", "给"]


class TestNothingLeaks:
    def test_from_one_segmenter_to_the_next(self) -> None:
        text = "他们独建了垂类场景的蓝鲸飞车"
        before = Segmenter().words(text)
        taught = Segmenter(["蓝鲸飞车", "了垂类"])
        assert "蓝鲸飞车" in taught.words(text)
        assert Segmenter().words(text) == before
        assert SEGMENTER.words(text) == before

    def test_to_jieba_itself(self) -> None:
        text = "蓝鲸飞车来了"
        before = jieba.lcut(text)
        Segmenter(["蓝鲸飞车"]).words(text)
        assert jieba.lcut(text) == before
        assert "蓝鲸飞车" not in jieba.dt.FREQ

    def test_when_many_threads_share_one(self) -> None:
        text = "我们要做的是通用人工智能，也就是大模型。" * 5
        with ThreadPoolExecutor(4) as pool:
            cuts = list(pool.map(lambda _: tuple(Segmenter().words(text)), range(12)))
        assert len(set(cuts)) == 1


def test_it_works_where_nothing_can_be_written_and_says_nothing(tmp_path: Path) -> None:
    code = (
        "import tempfile; tempfile.tempdir = '/nonexistent'\n"
        "from quizzes.chinese.segmentation import Segmenter\n"
        "print('/'.join(Segmenter().words('\\u6211\\u4eec\\u7814\\u7a76\\u6a21\\u578b')).encode('utf-8').hex())"
    )
    environment = {**os.environ, "HOME": "/nonexistent", "LC_ALL": "C", "PYTHONHASHSEED": "7", "TMPDIR": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path, env=environment
    )
    assert bytes.fromhex(done.stdout.strip()).decode("utf-8") == "我们/研究/模型"
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


@settings(deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from("我们做大模型的了不一二三亿——…化性者很多时间点量化基金。，\u3000 \nA1ü發展")
        | st.characters(codec="utf-8")
    )
)
def test_the_words_joined_are_the_text(text: str) -> None:
    assert "".join(SEGMENTER.words(text)) == text


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        pytest.param("研究", "v", id="our-table"),
        pytest.param("需求", "n", id="our-table-2"),
        pytest.param("模型", "n", id="dictionary"),
        pytest.param("相机", "n", id="a noun that the dictionary takes for an adverb"),
        pytest.param("原谅", "v", id="no-name"),
        pytest.param("验证", "v", id="verbal-noun"),
        pytest.param("孙女", "n", id="no-name-but-noun"),
        pytest.param("软实力", "n", id="unknown-to-jieba"),
        pytest.param("發展", "v", id="traditional"),
        pytest.param("两三亿", "m", id="numerals"),
        pytest.param("2024", "m", id="digits"),
        pytest.param("AGI", "eng", id="latin"),
        pytest.param("，", "w", id="punctuation"),
        pytest.param(" ", "w", id="blank"),
        pytest.param("蓝鲸飞车", "x", id="unknown"),
    ],
)
def test_a_word_has_a_part_of_speech(word: str, tag: str) -> None:
    assert tag_of(word) == tag


def test_what_a_dictionary_knows_is_known() -> None:
    assert is_known("模型")
    assert is_known("發展")
    assert not is_known("蓝鲸飞车")


def test_the_size_of_the_corpus_is_the_sum_of_its_frequencies() -> None:
    assert sum(int(line.split()[1]) for line in lexicon().lines) == TOTAL
