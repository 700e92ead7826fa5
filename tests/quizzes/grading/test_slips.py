"""One slip in a longer answer is close; one that turns the meaning round, or names another thing, is wrong."""

from __future__ import annotations

import pytest

from quizzes.grading import NearMiss, Verdict, grade
from tests.quizzes.grading.builders import words

CLOSE, WRONG = Verdict.CLOSE, Verdict.WRONG


@pytest.mark.parametrize(
    ("answer", "given", "parts"),
    [
        pytest.param("大模型", "大模形", ("形", "型"), id="other"),
        pytest.param("创业公司", "创业公", ("", "司"), id="missing"),
        pytest.param("创业公司", "创业公司们", ("们", ""), id="too-many"),
        pytest.param("必经之路", "必經只路", None, id="only-is-telling"),
        pytest.param("十六个喇叭", "十六只喇叭", ("只", "个"), id="another-measure-word"),
        pytest.param("两把椅子", "两个椅子", ("个", "把"), id="a-measure-word-that-governs-elsewhere"),
        pytest.param("他个人的", "他只人的", None, id="only-behind-no-number"),
        pytest.param("創業公司", "創公司", ("", "業"), id="missing-in-a-traditional-set"),
        pytest.param("創業公司", "创公司", ("", "業"), id="missing-in-a-traditional-set-typed-simplified"),
        pytest.param("创业公司", "創藝公司", ("藝", "业"), id="other-in-the-other-script"),
        pytest.param("天天看书", "天看书", ("", "天"), id="one-of-two-alike"),
        pytest.param("アメリカ", "アメリ", ("", "カ"), id="missing-in-katakana"),
        pytest.param("アメリカ", "アメリコ", ("コ", "カ"), id="other-in-katakana"),
        pytest.param("私は肉を食べます", "私は肉お食べます", ("お", "を"), id="a-particle-in-japanese"),
        pytest.param("食べる", "食べ", ("", "る"), id="the-last-kana-missing"),
        pytest.param("子ども", "子とも", ("と", "ど"), id="a-kana-in-japanese"),
        pytest.param("大模型AI", "大模型A", ("", "I"), id="missing-of-capitals"),
        pytest.param("profits", "profit", ("", "s"), id="latin"),
        pytest.param("30%", "30", ("", "%"), id="percent-left-out"),
    ],
)
def test_one_slip_in_three_characters_is_close_unless_it_tells(
    answer: str, given: str, parts: tuple[str, str] | None
) -> None:
    graded = grade(words(answer), [given])
    if parts is None:
        assert graded.verdict is WRONG
    else:
        assert (graded.verdict, graded.credit) == (CLOSE, 0.5)
        assert graded.remarks == (NearMiss(expected=answer, given_part=parts[0], expected_part=parts[1]),)


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        pytest.param("没有关系", "有关系", id="negation-left-out"),
        pytest.param("有关系", "没有关系", id="negation-put-in"),
        pytest.param("不可能", "可能", id="bu"),
        pytest.param("两三亿", "两三万", id="unit"),
        pytest.param("二十年", "三十年", id="number"),
        pytest.param("2024年", "2025年", id="digits"),
        pytest.param("成本很高", "成本很低", id="antonym"),
        pytest.param("低成本", "高成本", id="antonym-first"),
        pytest.param("未来会更好", "未来会更坏", id="antonym-last"),
        pytest.param("1.5亿", "15亿", id="point-left-out"),
        pytest.param("15亿", "1.5亿", id="point-put-in"),
        pytest.param("2-3亿", "23亿", id="range-run-together"),
        pytest.param("8:30", "830", id="colon-left-out"),
        pytest.param("-5度", "5度", id="minus-left-out"),
        pytest.param("5度", "-5度", id="minus-put-in"),
        pytest.param("C#", "C", id="sharp"),
        pytest.param("5%", "5", id="percent-left-out"),
        pytest.param("5%", "五", id="percent-left-out-in-hanzi"),
        pytest.param("2023年", "二〇二四", id="another-year-in-hanzi-without-its-unit"),
        pytest.param("ハイ", "いいえ", id="another-word-in-kana"),
        pytest.param("星期二", "周三", id="another-weekday"),
        pytest.param("中国人", "美国人", id="of-another-country"),
        pytest.param("李老师", "王老師", id="another-name"),
        pytest.param("吃早饭", "吃午饭", id="another-meal"),
        pytest.param("红苹果", "绿苹果", id="another-colour"),
        pytest.param("春天来了", "秋天来了", id="another-season"),
        pytest.param("打篮球", "打足球", id="another-game"),
        pytest.param("三年前", "三天前", id="another-unit"),
        pytest.param("鱼汤很好喝", "肉汤很好喝", id="another-food"),
        pytest.param("他坐着看书", "他站着看书", id="another-posture"),
        pytest.param("食べる", "食べた", id="the-past-in-japanese"),
        pytest.param("食べる", "食べろ", id="an-order-in-japanese"),
        pytest.param("彼は学生です", "彼は学生ですか", id="a-question-in-japanese"),
        pytest.param("彼は学生ですか", "彼は学生です", id="no-question-in-japanese"),
        pytest.param("彼は学生です", "彼も学生です", id="he-too-in-japanese"),
        pytest.param("みかん", "やかん", id="another-word-of-three-kana"),
        pytest.param("星期日", "周一", id="no-sunday"),
        pytest.param("小于", ">小于", id="a-sign-before-it-that-tells"),
        pytest.param("2^3", "23", id="a-power"),
        pytest.param("二月", "两月", id="the-second-month-is-not-two"),
        pytest.param("第二", "第两", id="nor-is-what-comes-second"),
        pytest.param("十二", "十两", id="nor-twelve-ten-ounces"),
        pytest.param("三百五十块", "三百零五块", id="another-price"),
        pytest.param("三百五十块", "三百五十一块", id="one-more"),
        pytest.param("两个", "俩个", id="two-of-a-measure-word"),
        pytest.param("三五天", "35天", id="three-or-five"),
        pytest.param("两三个", "23个", id="two-or-three"),
        pytest.param("三点五分", "3.5分", id="a-time-is-no-fraction"),
        pytest.param("二十年", "30年", id="another-number-in-digits"),
        pytest.param("因为", "所以（yīnwèi）", id="the-reading-of-another-word"),
        pytest.param("芯片", "AI芯片", id="letters-that-could-be-pinyin"),
        pytest.param("著名", "着名", id="zhu-is-not-zhe"),
        pytest.param("显著", "显着", id="zhu-last"),
        pytest.param("帐篷", "账篷", id="a-tent-is-no-account"),
        pytest.param("蚊帐", "蚊账", id="nor-is-a-net"),
        pytest.param("我们公司", "他们公司", id="person"),
        pytest.param("他有两个孩子", "他们有两个孩子", id="several-persons"),
        pytest.param("他们有两个孩子", "他有两个孩子", id="one-person"),
        pytest.param("下场", "下厂", id="two-characters"),
        pytest.param("幻", "换", id="one-character"),
        pytest.param("大模型", "小模形", id="two-slips"),
        pytest.param("人工智能", "工人智能", id="turned-round"),
        pytest.param("O2", "O3", id="a-digit-in-a-formula-is-no-tone"),
        pytest.param("A4", "A", id="nor-in-a-size-of-paper"),
        pytest.param("大模型", "", id="nothing"),
        pytest.param("大模型", "。", id="punctuation"),
        pytest.param("……", "", id="signs-wanted"),
    ],
)
def test_what_is_no_mere_slip_is_wrong(answer: str, given: str) -> None:
    graded = grade(words(answer), [given])
    assert (graded.verdict, graded.credit) == (WRONG, 0.0)


@pytest.mark.parametrize("given", ["2023", "二〇二三", "2023号", "二零二三号"])
def test_a_number_without_its_unit_is_as_close_in_hanzi_as_in_digits(given: str) -> None:
    graded = grade(words("2023年"), [given])
    assert (graded.verdict, graded.credit) == (CLOSE, 0.5)
