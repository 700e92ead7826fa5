"""Two words of a sentence go together where each stands in a clause of its own, the one that opens first."""

from __future__ import annotations

import pytest

from quizzes.cloze.pairs import pair_of, pairs, sure_pair_of

PAIRED = [
    pytest.param(["风险", "诚然", "存在", "，", "但", "不大"], 4, "诚然", id="before"),
    pytest.param(["即便", "下雨", "，", "我", "也", "去"], 0, "也", id="after"),
    pytest.param(["要是", "下雨", "，", "我", "就", "不", "去"], 0, "就", id="near"),
    pytest.param(["要是", "下雨", "，", "我", "就", "住", "两", "天"], 0, "就", id="near, with an amount that ends it"),
    pytest.param(["要是", "下雨", "，", "那", "我们", "不", "去"], 0, "那", id="na is then"),
    pytest.param(["慢", "是", "慢", "，", "可是", "安全"], 4, "慢是慢", id="what is granted"),
    pytest.param(["难", "倒", "是", "难", "，", "不过", "有趣"], 5, "难倒是难", id="what is granted after all"),
    pytest.param(["因为", "他", "忙", "，", "又", "远", "，", "所以", "没", "来"], 0, "所以", id="after two commas"),
    pytest.param(["因为", "他", "忙", "，", "我", "就", "走", "了"], 5, "因为", id="nothing nearer"),
    pytest.param(["因为", "输", "了", "，", "这", "一次", "就", "白来", "了"], 6, "因为", id="this one time"),
    pytest.param(["要是", "晚", "了", "，", "今早", "就", "不", "去"], 5, "要是", id="this morning"),
    pytest.param(["因为", "谁", "也", "不", "说", "，", "我", "就", "走"], 7, "因为", id="nobody is named again"),
    pytest.param(["因为", "这", "一", "失败", "，", "我们", "就", "停"], 6, "因为", id="this one failure"),
    pytest.param(
        ["即便", "下雨", "，", "他", "本来", "也", "去"], 5, "即便", id="all along, beside what draws no consequence"
    ),
    pytest.param(
        ["既然", "愿意", "学", "，", "也", "有", "时间", "，", "那么", "开始", "吧"], 8, "既然", id="before two commas"
    ),
    pytest.param(
        ["要是", "他", "很", "着急", "，", "大家", "就", "走"], 6, "要是", id="a verb behind another word than yi"
    ),
    pytest.param(["因为", "他", "欠", "一", "公司", "，", "我们", "就", "停"], 7, "因为", id="yi before a noun"),
    pytest.param(["如果", "跑", "一", "趟", "，", "我", "就", "累"], 6, "如果", id="yi before a measure word"),
    pytest.param(["如果", "下雨", "，", "那么", "我们", "不", "去"], 0, "那么", id="name is then"),
    pytest.param(["如果", "下雨", "，", "那么", "我们", "不", "去"], 3, "如果", id="name is then, asked itself"),
    pytest.param(["除了", "面条", "，", "还", "有", "米饭"], 0, "还", id="one thing more"),
    pytest.param(["先", "洗手", "，", "然后", "吃饭"], 3, "先", id="first, then"),
    pytest.param(["雖然", "下雨", "，", "我", "還是", "去"], 4, "雖然", id="traditional"),
    pytest.param(["无论", "下雨", "，", "谁", "也", "别", "走"], 0, "也", id="whoever it is, whatever happens"),
    pytest.param(
        ["虽然", "他", "说", "“", "好", "”", "，", "但", "没", "来"], 7, "虽然", id="behind words that are quoted"
    ),
    pytest.param(["哪怕", "下雨", "，", "谁", "都", "来", "，", "我", "仍然", "去"], 0, "仍然", id="a later one"),
]
APART = [
    pytest.param(
        ["他", "说", "“", "虽然", "贵", "，", "好", "”", "，", "不过", "没", "买"], 9, id="of words that are quoted"
    ),
    pytest.param(
        ["他", "说", "“", "虽然", "贵", "，", "好", "”", "，", "不过", "没", "买"],
        3,
        id="of words that are quoted, itself",
    ),
    pytest.param(["因为", "她", "每", "剥", "三颗", "，", "就", "骂", "一句"], 6, id="mei is nearer"),
    pytest.param(["因为", "她", "每", "剥", "三颗", "，", "就", "骂", "一句"], 0, id="mei is nearer to what answers"),
    pytest.param(["因为", "他", "一", "看", "，", "就", "懂"], 5, id="yi and a verb are nearer"),
    pytest.param(["因为", "孩子", "一", "闹", "，", "我", "就", "心软"], 6, id="whatever the verb"),
    pytest.param(["因为", "她", "一", "着急", "，", "就", "结巴"], 5, id="a longer verb"),
    pytest.param(["因为", "她", "一", "着急", "，", "就", "结巴"], 0, id="a longer verb before what answers"),
    pytest.param(["因为", "谁", "起得", "早", "，", "谁", "就", "先", "洗"], 0, id="whoever it is"),
    pytest.param(["因为", "谁", "起得", "早", "，", "谁", "就", "先", "洗"], 6, id="whoever it is, asked itself"),
    pytest.param(["假如", "住得", "近", "，", "十", "分钟", "就", "到", "了"], 0, id="so soon"),
    pytest.param(["假如", "住得", "近", "，", "十", "分钟", "就", "到", "了"], 6, id="so soon, asked itself"),
    pytest.param(["因为", "信", "短", "，", "一眼", "就", "看完", "了"], 0, id="at a glance"),
    pytest.param(["因为", "信", "短", "，", "一", "眼", "就", "看完", "了"], 6, id="at a glance, asked itself"),
    pytest.param(["如果", "疼", "，", "吹", "一下", "就", "好"], 0, id="so little is done"),
    pytest.param(["由于", "怕", "冷", "，", "我", "马上", "就", "回来", "了"], 6, id="at once"),
    pytest.param(["因为", "路", "远", "，", "她", "早", "就", "出门", "了"], 0, id="long before"),
    pytest.param(["因为", "瘦", "，", "他", "本来", "就", "怕", "冷"], 5, id="all along"),
    pytest.param(["如果", "租", "大", "的", "，", "光", "押金", "就", "不", "够"], 7, id="so much already"),
    pytest.param(["水", "是", "水", "，", "锅", "是", "锅", "，", "可是", "没人"], 8, id="each is what it is"),
    pytest.param(["要是", "晚点", "，", "我", "不", "问", "，", "就", "当", "让路"], 0, id="a word with jiu in it"),
    pytest.param(["要是", "晚点", "，", "就", "算", "了"], 0, id="jiusuan"),
    pytest.param(
        ["要是", "临时", "的", "，", "就", "住", "两", "周", "，", "我", "劝", "他", "租"], 0, id="only so long"
    ),
    pytest.param(
        ["要是", "临时", "的", "，", "就", "住", "两周", "，", "我", "劝", "他", "租"], 4, id="only, asked itself"
    ),
    pytest.param(["要是", "晚点", "，", "我", "不", "问", "，", "就", "回家"], 0, id="a later clause"),
    pytest.param(["要是", "刮风", "，", "那", "真是", "难", "走"], 0, id="na is what it is"),
    pytest.param(["要是", "刮风", "，", "那", "可是", "大", "麻烦"], 0, id="na is what it is after all"),
    pytest.param(["要是", "没", "书", "，", "那", "日子", "难", "过"], 4, id="na points to a noun"),
    pytest.param(["要是", "没", "书", "，", "那", "趟", "车", "难", "过"], 4, id="na points to one of a kind"),
    pytest.param(["要是", "听到", "声音", "，", "那", "不是", "音效"], 0, id="na is what it is not"),
    pytest.param(["如果", "这样", "，", "漏水", "很", "可能", "就", "是从", "那儿", "开始"], 0, id="jiu is just there"),
    pytest.param(["要是", "下雨", "，", "谁", "肯", "站", "那么", "久"], 0, id="name says how long"),
    pytest.param(["要是", "下雨", "，", "谁", "肯", "站", "那么", "久"], 6, id="name says how long, asked itself"),
    pytest.param(["要是", "下雨", "，", "那么", "远", "的", "路", "难", "走"], 0, id="name says how far"),
    pytest.param(["要是", "下雨", "，", "那么", "多", "人", "怎么", "办"], 0, id="name says how many"),
    pytest.param(["这", "是", "他", "，", "可是", "安全"], 4, id="nothing is granted"),
    pytest.param(["尽管", "如此", "，", "我", "仍", "会", "来"], 4, id="even so opens nothing"),
    pytest.param(["尽管", "如此", "，", "我", "仍", "会", "来"], 0, id="even so opens nothing, asked itself"),
    pytest.param(["哪怕", "松", "一点", "，", "盖子", "怎么", "也", "关不上"], 0, id="ye belongs to how"),
    pytest.param(["就算", "下雨", "，", "家里", "谁", "都", "不", "急"], 5, id="dou belongs to who, asked itself"),
    pytest.param(["即使", "敲门", "，", "她", "一句", "也", "不", "答"], 0, id="ye belongs to not a word"),
    pytest.param(["他", "虽然", "但是", "来"], 2, id="in one clause"),
    pytest.param(["虽然", "下雨", "。", "但是", "我", "去"], 3, id="in two sentences"),
    pytest.param(["因为", "下雨", "；", "他", "来", "，", "所以", "我", "去"], 6, id="a stop before what answers"),
    pytest.param(["因为", "下雨", "；", "他", "来", "，", "所以", "我", "去"], 0, id="a stop after what opens"),
    pytest.param(["所以", "我", "去", "，", "但是", "他", "不"], 4, id="words that do not go together"),
    pytest.param(["慢", "是", "慢", "，", "所以", "安全"], 4, id="what draws a consequence goes against nothing"),
    pytest.param(["要是", "有", "信", "，", "我", "都", "看"], 5, id="dou is no answer to it"),
    pytest.param(["只有", "两", "层", "，", "病人", "都", "坐"], 0, id="nor to only"),
    pytest.param(
        ["假如", "缺", "一角", "，", "我", "补", "上", "，", "它", "就", "不", "倒"],
        9,
        id="a later clause, asked itself",
    ),
    pytest.param(["他", "虽然", "但是", "来"], 1, id="in one clause, before what answers"),
    pytest.param(
        ["因为", "下雨", "，", "我们", "班", "的", "学生", "和", "老师", "所以", "没", "来"],
        0,
        id="too far within its clause",
    ),
    pytest.param(["如果", "下雨", "，", "你们", "大家", "一定", "要", "很", "早", "就", "来"], 0, id="too far away"),
]


@pytest.mark.parametrize(("words", "at", "partner"), PAIRED)
def test_a_word_has_a_partner(words: list[str], at: int, partner: str) -> None:
    found = pair_of(words, at, words[at])
    assert found is not None
    assert found.partner == partner


@pytest.mark.parametrize(("words", "at"), APART)
def test_a_word_stands_alone(words: list[str], at: int) -> None:
    assert pair_of(words, at, words[at]) is None


@pytest.mark.parametrize(
    ("words", "at", "is_told"),
    [
        pytest.param(["因为", "墙", "薄", "，", "冬天", "就", "冷"], 0, False, id="a reason with jiu of its own"),
        pytest.param(["因为", "墙", "薄", "，", "冬天", "就", "冷"], 5, False, id="jiu beside a reason"),
        pytest.param(["因為", "牆", "薄", "，", "冬天", "就", "冷"], 0, False, id="a reason, traditional"),
        pytest.param(["因为", "墙", "薄", "，", "所以", "冬天", "冷"], 0, True, id="a reason and its outcome"),
        pytest.param(["如果", "停电", "，", "蜡烛", "点", "完", "了", "就", "睡"], 0, False, id="what comes next"),
        pytest.param(["如果", "停电", "，", "我们", "就", "睡"], 0, True, id="a condition"),
        pytest.param(["即使", "停电", "，", "他们", "都", "不", "睡"], 0, False, id="all of them"),
        pytest.param(["即使", "停电", "，", "店", "都", "开", "着"], 0, True, id="even then"),
        pytest.param(["无论", "停电", "与否", "，", "他们", "都", "不", "睡"], 0, True, id="whatever happens"),
        pytest.param(["除了", "他", "，", "还", "没", "人", "来"], 0, False, id="not yet"),
        pytest.param(["除了", "他", "，", "还", "有", "人", "来"], 0, True, id="one thing more"),
        pytest.param(["只有", "他", "会", "，", "才", "三", "岁"], 0, False, id="only so old"),
        pytest.param(["只有", "他", "来", "，", "才", "好办"], 0, True, id="only then"),
    ],
)
def test_it_is_told_what_a_word_goes_with_only_beyond_doubt(words: list[str], at: int, *, is_told: bool) -> None:
    assert pair_of(words, at, words[at]) is not None
    assert (sure_pair_of(words, at, words[at]) is not None) is is_told


def test_no_word_both_opens_and_answers_a_pair() -> None:
    assert all(not openings & answers for openings, answers, _ in pairs())
