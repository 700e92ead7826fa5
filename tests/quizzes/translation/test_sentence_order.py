"""Clauses are asked in pieces only where all their right orders are known."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.grading import grade
from quizzes.grading.verdict import Verdict
from quizzes.languages import TranslationLanguage
from quizzes.question import Evidence, Form, normal_form
from quizzes.translation import sentence_order
from quizzes.translation.clause import clause_of
from quizzes.translation.clause_kinds import is_time_alone
from quizzes.translation.clause_links import second_link
from quizzes.translation.joints import Joint
from quizzes.translation.order_names import is_named
from quizzes.translation.order_reasons import explained, is_certain, structures
from quizzes.translation.order_senses import before_all, described
from quizzes.translation.pieces import pieces_of
from quizzes.translation.runs import Run, best_run, is_uneven, runs
from tests.quizzes.documents import DOCUMENTS, document, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]


def pieces(sentence: str) -> str:
    """Cut a sentence whose words are parted by blanks, and mark the cuts."""
    run = best_run(sentence.split())
    return "" if run is None else "|".join(run.tiles)


def made_of(source: str, translation: str, language: TranslationLanguage = TranslationLanguage.JAPANESE) -> list[Item]:
    return list(sentence_order.items(Document(talk(("甲", source, translation), language=language)), Tally()))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "人 的 思维 就是 过程 ， 所以 过程 很 快 。",
            "人的|思维|就是过程，|所以过程|很快",
            id="not behind 所以, which could open the first clause",
        ),
        pytest.param(
            "他们 专门 成立 了 一家 新 公司 来 做 研究 。",
            "他们|专门成立了|一家新公司|来做研究",
            id="before 一 and its measure word, never behind",
        ),
        pytest.param(
            "大公司 和 小公司 都 能 做出 自己 的 模型 ， 所以 价钱 很 低 。",
            "大公司|和小公司|都能做出自己的模型，|所以价钱|很低",
            id="before 和, which stays with the second noun",
        ),
        pytest.param(
            "大公司 的 模型 会 跟 自己 的 平台 绑 在 一起 。",
            "大公司的|模型|会跟自己的平台|绑在一起",
            id="behind a phrase with a preposition that an auxiliary holds",
        ),
        pytest.param("他们 打算 怎么 跟 商业 结合 呢 ？", "他们|打算|怎么跟商业|结合呢", id="before what is planned"),
        pytest.param(
            "总 希望 早点儿 把 技术 变成 产品 去 赚钱 。", "总希望|早点儿把|技术|变成产品|去赚钱", id="before what for"
        ),
        pytest.param(
            "如果 有人 要 讨价还价 ， 我 就 请 他 喝茶 。",
            "如果有人|要讨价还价，|我就请他|喝茶",
            id="behind 请他, but not behind 就",
        ),
        pytest.param(
            "拼命 拉 得 更 大声 ， 结果 休息 了 两个 月 。",
            "拼命拉得|更大声，|结果休息了|两个月",
            id="behind 得 and 了",
        ),
        pytest.param(
            "我们 也 去 公园 休息 了 ， 可是 老师 没 来 。", "我们|也去公园|休息了，|可是老师|没来", id="where one goes"
        ),
        pytest.param(
            "虽然 把 技术 变成 产品 ， 但是 我们 觉得 应该 换 曲子 。",
            "虽然把技术|变成|产品，|但是|我们觉得|应该换曲子",
            id="but not behind 我们, which may stand before 虽然",
        ),
        pytest.param(
            "大公司 的 模型 ， 可能 会 和 他们 的 平台 捆绑 。",
            "大公司的|模型，|可能会和他们的平台|捆绑",
            id="a noun of which the next clause says something",
        ),
    ],
)
def test_a_sentence_is_cut_where_its_pieces_go_together_in_one_way(sentence: str, expected: str) -> None:
    assert pieces(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        pytest.param(
            "我 下午 常常 去 公园 休息 ， 可是 他 不 去 。", {"下午", "常常", "下午常常"}, id="time and how often"
        ),
        pytest.param(
            "我们 在 公园 认真 讨论 了 一个 新 问题 。", {"在公园", "认真"}, id="a phrase with 在 and an adverb"
        ),
        pytest.param("这本 书 我们 都 想 看 ， 可是 学校 没有 。", {"这本书"}, id="an object that is known"),
        pytest.param("大公司 都 放弃 了 这个 大 方向 。", {"这个大方向", "这个"}, id="an object behind its verb"),
        pytest.param("一家 基金 的 创始人 推荐 了 一篇 访谈 。", {"一家", "一篇"}, id="an amount that fits two nouns"),
        pytest.param("他 介绍 了 一家 基金 的 主要 内容 。", {"一家"}, id="an amount before an owner"),
        pytest.param("他 花 了 三个 小时 的 宝贵 时间 。", {"小时的"}, id="a unit of time is no noun that is counted"),
        pytest.param("他 有 八千 块钱 的 工资 。", {"块钱的"}, id="a number without a measure word"),
        pytest.param(
            "以后 ， 他们 还 会 做 视觉 方面 的 研究 。", {"他们"}, id="a subject that could stand before a time"
        ),
        pytest.param("那年 女儿 出生 ， 我 后来 才 见到 她 。", {"我"}, id="an owner that could stand before 女儿"),
        pytest.param("模型 做 出来 以后 ， 他们 打算 结合 商业 。", {"他们"}, id="a subject before a time clause"),
        pytest.param(
            "我们 从 这里 开始 ， 后边 也 会 有 别的 模型 。", {"我们"}, id="a subject that both clauses share"
        ),
        pytest.param("需求 又 小 又 分散 ， 反而 更 适合 灵活 的 小公司 。", {"需求又小又"}, id="又 and 又"),
        pytest.param("我 没有 办法 保证 ， 所以 我 输 了 。", {"保证，"}, id="办法 does not promise"),
        pytest.param("这种 单子 能不能 算 半价 ， 领导 说 没有 这个 项目 。", {"这种单子"}, id="what is spoken of"),
        pytest.param("后来 我 明白 过来 了 ， 她 每次 都 备好 两杯 茶 。", {"过来了，"}, id="a complement"),
        pytest.param(
            "它 成 了 我们 的 明星 ， 店里 的 杯垫 就 卖 了 四万 多个 。", {"店里的杯垫就"}, id="就 with a subject"
        ),
        pytest.param(
            "以前 一个 展厅 放 一百二十 件 ， 观众 平均 在 每 一 件 前面 停留 不 到 四 秒 。",
            {"平均在每一件前面"},
            id="a place with a word before it that could stand before the subject",
        ),
        pytest.param(
            "力气 当然 要 有 ， 可是 光 有 力气 ， 杠铃 根本 到 不 了 头顶 。",
            {"可是光"},
            id="光 is only, and no subject",
        ),
        pytest.param(
            "她 跑 得 这么 快 ， 光 让 她 捡球 不 是 浪费 吗 ？", {"光"}, id="光 may stand before what she does, too"
        ),
        pytest.param(
            "东山 几乎 没有 几 天 低于 十六度 ， 结果 满山 都 是 叶子 。",
            {"东山"},
            id="a place that could stand behind 结果 too",
        ),
        pytest.param("那 把 红 的 是 老师 的 ， 他 嫌 太 高 。", {"那"}, id="那 before its measure word"),
        pytest.param(
            "第二天 他们 又 来 了 ， 给 我 送 了 一筐 螃蟹 。", {"第二天他们又"}, id="又 at the end of a piece"
        ),
        pytest.param("嘴 上 说 不 要 钱 ， 可是 他们 又 要 了 三百块 。", {"嘴上"}, id="in words, which is how"),
        pytest.param("嘴上 说 不 要 钱 ， 可是 他们 又 要 了 三百块 。", {"嘴上"}, id="the same as one word"),
    ],
)
def test_what_could_stand_elsewhere_is_no_piece_by_itself(sentence: str, never: set[str]) -> None:
    assert not never & set(pieces(sentence).split("|"))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "我 只 知道 从 那 以后 ， 这 条 街 成 了 我们 的 招牌 。", id="a time between knowing and what is known"
        ),
        pytest.param("听 了 八年 ， 她 说 她 自己 也 想 学 做 面包 。", id="what she may say of the first clause too"),
        pytest.param(
            "他 说 洗碗 的 时候 讲 故事 ， 孩子 比较 不会 哭 。", id="what he may say of the second clause alone"
        ),
        pytest.param("今天 我 去 。", id="too short"),
        pytest.param("大 公司 的 老师 喜欢 大 公司 的 学生 的 老师 。", id="a piece twice"),
        pytest.param("很多 人 认为 ， 大公司 都 很 难 做出 自己 的 模型 。", id="很多人认为 could stand at the end"),
        pytest.param("陆老师 ， 我们 都 觉得 很 陌生 。", id="a call could stand at the end"),
        pytest.param("他们 一边 照着 做 ， 一边 把 道理 弄 明白 。", id="two equal clauses"),
        pytest.param("喝茶 是 一种 习惯 。", id="喝茶 and 习惯 are one"),
        pytest.param("我们 的 目标 也 很 明确 ， 就是 不 做 应用 。", id="目标也 is no phrase"),
        pytest.param("大家 都 说 学生 愈来愈 少 ， 原因 是 什么 。", id="什么原因 is as good"),
        pytest.param("去年 有 个 人 找 我 ， 说 阿姨 您 就 说 您 手 不 抖 。", id="what somebody said is no piece"),
        pytest.param("有人 说 老人 沉迷 游戏 跟 孩子 沉迷 一样 不好 。", id="跟 compares what 孩子 does"),
        pytest.param(
            "第二天 便 请 我 为 他 也 起草 一份 ， 而 他 所 指定 的 ， 同样 不是 我 。", id="为他也 is no phrase"
        ),
        pytest.param("如果 您 的 手表 这么 准 ， 走 到 今天 也 不 差 。", id="如果您的 is no phrase"),
    ],
)
def test_a_sentence_that_might_be_put_otherwise_is_refused(sentence: str) -> None:
    assert not pieces(sentence)


def test_what_if_is_not_told_as_a_condition_of_what_follows() -> None:
    translation = "もし十億元を手に、すぐ戻ってほしいと頼む人がいたら？"
    assert made_of("如果有人拿着十个亿，请您马上回去呢？", translation) == []
    assert made_of("如果有人拿着十个亿，请您马上回去吧。", translation) != []


def test_a_time_before_the_subject_may_stand_behind_it_as_well() -> None:
    run = best_run(["将来", "大公司", "也", "会", "跟", "老师", "讨论", "问题", "。"])
    assert run is not None
    assert ["".join(order) for order in run.orders[1:]] == ["大公司将来也会跟老师讨论问题"]


def test_the_translation_is_asked_and_the_rest_of_a_long_sentence_is_shown() -> None:
    [item] = made_of(
        "为了做这件事，他们专门成立了一家新公司来做研究，钱很多。",
        "これをするために、彼らは新しい会社を設立して研究をし、お金もたくさんあります。",
    )
    assert item.form is Form.ORDER
    assert item.prompt.splitlines()[1].startswith("为了做这件事，＿＿")
    assert item.tiles == ("他们", "专门成立了", "一家新公司", "来做研究")


@pytest.mark.parametrize(
    ("translation", "count"),
    [
        pytest.param(
            "音楽の先生がいないので、ネットで彼女という一人の先生を探しました。",
            0,
            id="she is neither",
        ),
        pytest.param(
            "私たちには音楽の先生がいないので、ネットで彼女という一人の先生を探しました。",
            1,
            id="we are told of",
        ),
    ],
)
def test_we_and_i_may_change_places_where_neither_is_told_of(translation: str, count: int) -> None:
    source = "我们没有音乐老师，所以我在网上找了一位老师。"
    assert len(made_of(source, translation)) == count


def test_the_level_is_that_of_the_pieces() -> None:
    source, translation = "他们专门找了一家新公司来做工作，{}。", "彼らはわざわざ新しい会社を探して仕事をし、{}。"
    easy, hard = (
        made_of(source.format(rest), translation.format(said))[0]
        for rest, said in (("钱很多", "お金は多いです"), ("螃蟹很多", "蟹は多いです"))
    )
    assert easy.tiles == hard.tiles
    assert easy.level == hard.level


def test_one_hard_word_is_moved_as_it_is_seen() -> None:
    [item, *_] = made_of("去年我算过一笔账，钱很多。", "去年計算してみたら、お金は多かったです。")
    assert item.tiles == ("去年", "我", "算过", "一笔账")
    assert item.level == 4


@pytest.mark.parametrize(
    ("verb", "level"),
    [
        pytest.param("修理", 3, id="a word of level 4"),
        pytest.param("看见", 2, id="easy words alone"),
    ],
)
def test_a_hard_word_lies_a_level_above_its_question_at_most(verb: str, level: int) -> None:
    [item, *_] = made_of(f"去年我{verb}过一百二十个手机。", "去年、私は120台の携帯電話を直しました。")
    assert item.level == level


@pytest.mark.parametrize(("verb", "level"), [("劝", 5), ("让", 2)])
def test_a_verb_that_tells_who_does_what_follows_has_to_be_known(verb: str, level: int) -> None:
    [item] = made_of(f"我{verb}他来找我，所以我们在北京见面了。", "私は彼に来てもらったので、北京で会いました。")
    assert item.level == level


@pytest.mark.parametrize(
    ("source", "translation", "pieces"),
    [
        pytest.param(
            "他请我学做饭，所以我们请他来上班。",
            "彼は私に料理を習わせてくれたので、私たちは彼に仕事に来てもらいました。",
            6,
            id="six of easy words in clauses that take each other up",
        ),
        pytest.param(
            "客人把手里的杯子藏在桌子下面。",
            "客は手の中のコップを机の下に隠しました。",
            4,
            id="four of one clause with a hard word",
        ),
    ],
)
def test_many_pieces_of_two_clauses_are_as_hard_as_few_of_harder_words(
    source: str, translation: str, pieces: int
) -> None:
    [item] = made_of(source, translation)
    assert (len(item.tiles), item.level) == (pieces, 4)


@pytest.mark.parametrize(
    ("what", "said", "level"),
    [
        pytest.param("问题", "問題", 3, id="easy words"),
        pytest.param("规矩", "決まり", 5, id="one word of the last levels is moved two levels below"),
    ],
)
def test_no_question_lies_more_than_two_levels_below_its_hardest_word(what: str, said: str, level: int) -> None:
    [item] = made_of(
        f"后来我们定了一个{what}，大家都很高兴。", f"その後、私たちは{said}を一つ定めて、みんな喜びました。"
    )
    assert item.level == level


@pytest.mark.parametrize(
    ("who", "said", "level"),
    [
        pytest.param("学校", "学校", 4, id="one"),
        pytest.param("儿科", "小児科", 5, id="two"),
    ],
)
def test_two_words_that_are_listed_late_have_to_be_known(who: str, said: str, level: int) -> None:
    [item] = made_of(
        f"门诊部去年受理投诉二百个，但是{who}只占四十个。",
        f"外来では昨年二百の苦情を受理しましたが、{said}は四十を占めただけでした。",
    )
    assert item.level == level


@pytest.mark.parametrize(
    ("what", "said", "level"),
    [
        pytest.param("礼物", "プレゼント", 4, id="one, which is moved as it is seen"),
        pytest.param("书面材料", "書面の資料", 6, id="two, however easy their characters"),
    ],
)
def test_an_order_lies_a_level_at_most_below_the_second_of_its_latest_words(what: str, said: str, level: int) -> None:
    [item] = made_of(
        f"老师当面给了我们{what}，所以大家都很高兴。",
        f"先生は面と向かって私たちに{said}をくれたので、みんな喜びました。",
    )
    assert item.level == level


@pytest.mark.parametrize("name", ["秦", "彭"])
def test_what_somebody_is_called_is_no_hard_word(name: str) -> None:
    source, said = (
        "一位姓{}的医生让妹妹住在他家，还给她做了早饭。",
        "{}という医者が妹を自分の家に泊めてくれて、彼女に朝ごはんまで作ってくれました。",
    )
    [item] = made_of(source.format(name), said.format(name))
    assert item.level == 3


def test_several_hard_words_are_not_moved_as_they_are_seen() -> None:
    source, translation = (
        "他一度想把{}转手，可是连买家都没谈好。",
        "彼は一時{}を転売しようとしたが、買い手とさえ話がつかなかった。",
    )
    [item] = made_of(source.format("机器"), translation.format("機械"))
    assert item.level == 4


def test_a_piece_with_a_hard_word_is_hard_to_move() -> None:
    [easy] = made_of(
        "他们专门找了一家新公司来做工作，钱很多。", "彼らはわざわざ新しい会社を探して仕事をし、お金は多いです。"
    )
    [hard] = made_of(
        "他们专门找了一家新公司来做螃蟹，钱很多。", "彼らはわざわざ新しい会社を探して蟹を料理し、お金は多いです。"
    )
    assert len(easy.tiles) == len(hard.tiles)
    assert easy.level < hard.level


@pytest.mark.parametrize(
    ("source", "translation", "ja", "en"),
    [
        pytest.param(
            "他们打算怎么跟商业结合呢？",
            "彼らはどうやって商業と結びつけるつもりですか？",
            "前置詞「跟」の句は、動詞や形容詞の前に置きます（怎么跟商业 → 结合呢）",
            "the phrase with 跟 comes before the verb or adjective (怎么跟商业 → 结合呢)",
            id="a preposition",
        ),
        pytest.param(
            "大公司有很多钱，可是小公司要找新的老师。",
            "大企業にはお金がたくさんありますが、小さい会社は新しい先生を探さなければなりません。",
            "「可是」は前に言ったことを受ける",
            "可是 takes up what was said before",
            id="a connective",
        ),
    ],
)
def test_the_explanation_says_why_the_pieces_stand_so(source: str, translation: str, ja: str, en: str) -> None:
    [item] = made_of(source, translation)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_a_translation_that_leaves_words_out_is_not_asked() -> None:
    assert not made_of("大企业和创业公司都要降低自己的成本。", "どちらもそうしなければなりません、と言います。")


@pytest.mark.parametrize(
    ("said", "count"),
    [pytest.param("周囲環境", 0, id="another word"), pytest.param("生態系", 1, id="the word itself")],
)
def test_a_translation_with_another_word_is_not_asked(said: str, count: int) -> None:
    translation = f"大手のモデルは、彼らのプラットフォームや{said}に縛られる可能性があります。"
    assert len(made_of("大厂的模型，可能会和他们的平台或生态捆绑。", translation)) == count


def test_without_a_translation_nothing_is_asked() -> None:
    found = talk(("甲", "他们专门成立了一家新公司。", None), language=None)
    assert not list(sentence_order.items(Document(found), Tally()))


@pytest.mark.parametrize("path", ALL)
def test_every_accepted_order_is_right_and_the_tiles_stand_in_disorder(path: Path) -> None:
    for question in made(path).questions:
        if question.form is Form.ORDER and question.subtype == "order" and question.kind == "translation":
            assert 4 <= len(question.options) <= 9
            assert question.options not in question.orders
            assert max(Counter(map(normal_form, question.options)).values()) == 1
            assert all(grade(question, order).verdict is Verdict.CORRECT for order in question.orders)
            assert grade(question, question.options).verdict is not Verdict.CORRECT


@pytest.mark.parametrize("path", ALL)
def test_the_tiles_make_the_words_of_the_text(path: Path) -> None:
    sources = [normal_form(spot.source) for spot in document(path).spots]
    for question in made(path).questions:
        if question.form is Form.ORDER and question.kind == "translation":
            assert any(normal_form(question.key) in source for source in sources)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        pytest.param(
            "如果 手术 很 成功 ， 我们 医院 派 了 六 个 人 去 支援 外地 。",
            "the clause with 如果 gives the condition",
            id="if",
        ),
        pytest.param(
            "因为 大公司 的 模型 很 贵 ， 小公司 的 模型 很 快 。", "the clause with 因为 gives the reason", id="why"
        ),
        pytest.param(
            "虽然 大公司 的 模型 很 贵 ， 小公司 的 模型 很 快 。", "the clause with 虽然 concedes", id="though"
        ),
        pytest.param(
            "雖然 大公司 的 模型 很 貴 ， 小公司 的 模型 很 快 。", "the clause with 雖然 concedes", id="traditional"
        ),
        pytest.param(
            "姑娘 说 那天 就是 看 他 头发 太 逗 ， 才 跟 他 多 说 了 几 句话 。",
            "才 says that what was said before has to come first",
            id="only so, first",
        ),
        pytest.param(
            "我们 创业 的 第一个 产品 ， 听说 失败 得 很 惨 。",
            "what the sentence is about comes first",
            id="a topic with a verb in it",
        ),
        pytest.param(
            "卖 东西 的 人 ， 应该 相信 客人 在 家里 喝茶 。",
            "what the sentence is about comes first",
            id="who does it",
        ),
        pytest.param(
            "请 一个 新来 的 工人 承认 自己 错 了 ， 比 我 搬 任何 一块 石头 都 难 。",
            "what the sentence is about comes first",
            id="what is compared",
        ),
        pytest.param(
            "我 信 你 的 人 ， 可 我 不 相信 大家 会 买 你 的 车 。",
            "可 takes up what was said before",
            id="a but before its subject, behind what is no topic",
        ),
        pytest.param(
            "我 回來 以後 ， 公司 的 第一件 事 就是 請 他 喝茶 。",
            "the clause with 以後 gives the time",
            id="a time, traditional",
        ),
        pytest.param(
            "公司 的 老师 每年 春天 回来 ， 都 请 我 吃 一 个 月 。",
            "都 answers the 每",
            id="every time, which sums up nothing",
        ),
        pytest.param(
            "我 刚 从 河南 来到 学校 ， 一句话 也 没有 留 我 。",
            "the phrase with 一 means “not even one”",
            id="not even one",
        ),
        pytest.param(
            "我 刚 从 河南 来到 学校 ， 谁 也 没 说话 。", "a question word means “nobody” or “nothing”", id="no one"
        ),
        pytest.param("我 刚 从 河南 来到 学校 ， 谁 都 很 累 。", "a question word means “any”", id="any"),
    ],
)
def test_a_link_between_clauses_is_told_by_its_meaning(sentence: str, reason: str) -> None:
    run = best_run(sentence.split())
    assert run is not None
    told = explained(run, Evidence(line=1, quote="".join(run.tiles)))
    assert reason.casefold() in (told.en or "").casefold()


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        pytest.param("学生 昨天 没 来", "学生", id="what is said of it follows"),
        pytest.param("語文 老師", "語文老師", id="two nouns that are one"),
        pytest.param("門口 了", "門口", id="without 了"),
        pytest.param("三个 学生", "三个学生", id="no noun at the head"),
        pytest.param("生活 太 吵 了", "生活", id="what may be a verb too"),
        pytest.param("蓝漆 已经 掉光 了", "蓝漆", id="a noun of no list"),
        pytest.param("手抖 得 写 不 了 字", "手", id="a noun with what it does, which no list has as a word"),
    ],
)
def test_de_describes_the_noun_behind_it_and_not_what_is_said_of_that(words: str, noun: str) -> None:
    assert described(tuple(words.split())) == noun


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param("谁 都 累", "anyone", id="everybody"),
        pytest.param("谁 也 没 说话", "no_one", id="nobody"),
        pytest.param("什么 都 不 买", "no_one", id="nothing"),
        pytest.param("谁 也 没 等 谁", "neither", id="neither of two"),
        pytest.param("谁 都 来 了 ， 不 说话", "anyone", id="everybody, with a negation that belongs elsewhere"),
    ],
)
def test_a_question_word_before_all_means_none_where_a_negation_follows(words: str, meant: str) -> None:
    assert before_all(clause_of(tuple(words.split())), 1) == meant


@pytest.mark.parametrize(
    ("sentence", "translation", "told", "untold"),
    [
        pytest.param(
            "要是 我们 也 拿 了 钱 ， 投资人 肯定 逼着 我们 跟着 降 。",
            "",
            "after 逼着 comes who or what it is about, and then what they do",
            "says how",
            id="forced",
        ),
        pytest.param(
            "老人 对着 大海 说 了 一句 方言 ， 连 当地人 都 听不懂 。",
            "",
            "the phrase with 对着",
            "says how",
            id="towards what",
        ),
        pytest.param(
            "孩子们 绕着 老树 跑 了 一圈 ， 连 老师 都 笑 了 。",
            "",
            "the phrase with 绕着 comes before the verb",
            "says how",
            id="round what",
        ),
        pytest.param("我 背着 药 走 了 五个 小时 。", "", "the verb with 着 says how", "phrase", id="how"),
        pytest.param("我 背著 藥 走 了 五個 小時 。", "", "the verb with 著 says how", "phrase", id="how, traditional"),
        pytest.param(
            "大学 电影 系 的 两个 学生 带着 一盒 点心 来 找 她 ， 谈 到 天黑 才 走 。",
            "",
            "the verb with 着 says how it is done, so it comes before the main verb (带着一盒点心 → 来找她)",
            "purpose",
            id="how, before a purpose and behind who is described",
        ),
        pytest.param(
            "孩子 抱着 人家 的 胳膊 说 谢谢 ， 主任 主动 减 了 五百 块 钱 。",
            "",
            "the verb with 着 says how it is done, so it comes before the main verb (孩子抱着人家的胳膊 → 说…)",
            "phrase",
            id="how, with an object that is parted",
        ),
        pytest.param(
            "因为 不 放心 ， 所以 我们 看着 她 走进 学校 。", "", "", "着 says how", id="whom one watches may do it"
        ),
        pytest.param(
            "因为 来 晚 了 ， 所以 风景 都 让 乘客 看去 了 。",
            "景色はみんな客に見られた。",
            "with the passive 让",
            "what they do or what becomes of them",
            id="passive",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "先生は生徒に理由を三つ書かせる。",
            "what they do or what becomes of them",
            "passive",
            id="made to",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "黙っていられるので、先生はいつも理由を三つ書く人に選ぶ。",
            "",
            "passive",
            id="what one can do is not done by anybody",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "理由を三つ。",
            "",
            "what they do or what becomes of them",
            id="nothing tells",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "The teacher makes us write.",
            "what they do or what becomes of them",
            "passive",
            id="English",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "先生に理由を三つ書けと言われた。",
            "what they do or what becomes of them",
            "passive",
            id="told to",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "先生に理由を三つ書けって言われた。",
            "what they do or what becomes of them",
            "passive",
            id="told to, as one speaks",
        ),
        pytest.param(
            "因为 学生 着急 ， 所以 老师 让 学生 写 三条 理由 。",
            "先生に見られているので、理由を三つ。",
            "",
            "passive",
            id="nothing that comes of it is told",
        ),
    ],
)
def test_a_word_is_explained_in_the_sense_that_it_has(sentence: str, translation: str, told: str, untold: str) -> None:
    run = best_run(sentence.split())
    assert run is not None
    said = explained(run, Evidence(line=1, quote="".join(run.tiles)), translation).en or ""
    assert told.casefold() in said.casefold()
    assert untold not in said


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param(
            "我有两台旧机器，所以大家都很忙。", "古い機械を二台持っているので、みんな忙しいです。", "目的語は", id="has"
        ),
        pytest.param(
            "店里有两台旧机器，所以大家都很忙。",
            "店に古い機械が二台あるので、みんな忙しいです。",
            "時や場所を",
            id="there is",
        ),
    ],
)
def test_what_somebody_has_is_an_object(source: str, translation: str, ja: str) -> None:
    [item] = made_of(source, translation)
    assert ja in (item.explanation.ja or "")
    assert sum(rule in (item.explanation.ja or "") for rule in ("目的語は", "時や場所を")) == 1


@pytest.mark.parametrize(
    ("translation", "count"),
    [
        pytest.param("音楽の先生がいないので、ネットで一人の先生を探しました。", 0, id="neither is told"),
        pytest.param("私たちには音楽の先生がいないので、ネットで一人の先生を探しました。", 1, id="one is told"),
    ],
)
def test_two_pronouns_that_may_change_places_are_no_pieces(translation: str, count: int) -> None:
    assert len(made_of("我们没有音乐老师，所以我在网上找了一位老师。", translation)) == count


def test_that_a_comma_ends_a_clause_is_no_reason() -> None:
    for path in DOCUMENTS:
        for item in sentence_order.items(document(path), Tally()):
            assert "読点" not in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param(
            "他们 的 芯片 再 好 ， 竞争对手 也 不敢 买 。",
            "「再…也…」は「どんなに〜でも、…」の形です",
            "再…也… is “no matter how …, still …”",
            id="no matter how",
        ),
        pytest.param(
            "与其 让 他们 等 ， 我 不如 自己 去 买 。",
            "「与其…，不如…」は",
            "is “rather than …, better …”",
            id="rather than",
        ),
        pytest.param("他 宁可 走路 ， 也不 坐 飞机 。", "「宁可…，也不…」は", "is “rather …, but not …”", id="rather"),
        pytest.param(
            "船 好 是 好 ， 不过 我 买 不 起 。",
            "「…是…，不过…」は",
            "…是…，不过… is “it is … all right",
            id="the but of the sentence",
        ),
        pytest.param("他 宁愿 走路 ， 也不 坐 飞机 。", "「宁愿…，也不…」は", "宁愿…，也不… is", id="the rather of it"),
        pytest.param("雨 再 大 ， 他 都 去 。", "「再…都…」は", "再…都… is", id="the all of it"),
        pytest.param("船貴是貴 ， 可是 很 快 。", "「…是…，可是…」は", "…是…，可是… is", id="the but in traditional"),
        pytest.param("他 要么 睡觉 ， 要么 喝茶 。", "「要么…，要么…」は", "is “either … or …”", id="either"),
        pytest.param("我们 的 老师 既 会 唱歌 ， 又 会 跳舞 。", "〜でもあり…でもある", "is “both … and …”", id="both"),
        pytest.param(
            "他們 的 老師 連 名字 都 不 知道 。", "「連…都（也）…」", "連…都（也）… is “even …”", id="traditional"
        ),
    ],
)
def test_words_that_go_together_in_the_sentence_are_named(sentence: str, ja: str, en: str) -> None:
    told = list(structures("".join(sentence.split())))
    assert any(ja in one["ja"] for one in told)
    assert any(en in one["en"] for one in told)


@pytest.mark.parametrize(
    ("tiles", "uneven"),
    [
        pytest.param(("但", "懂得如何坐下来听人把话", "讲完", "了"), True, id="a piece that is nearly all"),
        pytest.param(("幻方", "决定", "下场做大模型", "一家量化基金", "为什么要做这样一件事"), False, id="five"),
        pytest.param(("我", "把书", "送给", "了他"), False, id="short ones"),
    ],
)
def test_a_piece_that_is_nearly_all_leaves_nothing_to_order(tiles: tuple[str, ...], *, uneven: bool) -> None:
    assert is_uneven(tiles) is uneven


@pytest.mark.parametrize(
    ("sentence", "ja", "en"),
    [
        pytest.param("我们 想 把 技术 变成 产品", "動詞の前に置きます（", "before the verb (", id="ba"),
        pytest.param("我 在 门口 一点 一点 把 它 推 出去", "前置詞「把」の句は", "phrase with 把", id="ba, behind zai"),
        pytest.param("你 比 老师 高兴", "動詞や形容詞の前に", "before the verb or adjective", id="bi"),
        pytest.param("所以 说 一台 机器 要 七百 块", "「说」の内容は", "content of 说", id="what is said"),
    ],
)
def test_what_governs_says_before_what_it_stands(sentence: str, ja: str, en: str) -> None:
    run = Run(start=0, end=len(sentence), pieces=pieces_of(tuple(sentence.split())))
    told = explained(run, Evidence(line=1, quote="".join(run.tiles)))
    assert ja in (told.ja or "")
    assert en in (told.en or "")


def test_what_is_passed_over_is_named_first() -> None:
    said = (
        "甲",
        "与其给它更多的眼睛，不如教它怎么用手去问问题。",
        "目をもっと与えるより、手でどう質問するかを教えるほうがいい。",
    )
    [item] = sentence_order.items(Document(talk(said)), Tally())
    assert (item.explanation.ja or "").startswith("「与其」の節は選ばないほうを先に言うので、前に来ます（")
    assert (item.explanation.en or "").startswith("The clause with 与其 names what is passed over, so it comes first (")


@pytest.mark.parametrize(
    ("words", "tile"),
    [
        pytest.param("时效 上去了 ， 货损 率 也 跟着 从 三成 涨到 九成", "货损", id="the end of a compound"),
        pytest.param("这个 决定 我 在 会上 讲了 两个小时", "这个决定", id="a decision that is named"),
        pytest.param("所以 什么 都得 留 一点", "什么", id="a question word that could stand behind its verb"),
    ],
)
def test_no_piece_ends_within_what_belongs_together(words: str, tile: str) -> None:
    run = best_run(tuple(words.split()))
    assert run is None or tile not in run.tiles


def test_that_each_is_what_it_is_grants_nothing() -> None:
    told = list(structures("样样都清楚，水是水，锅是锅，就是不像"))
    assert not told
    assert list(structures("慢是慢，可是安全"))


def test_no_structure_is_named_where_none_stands() -> None:
    run = best_run(["虽然", "大公司", "的", "模型", "很", "贵", "，", "小公司", "的", "模型", "很", "快", "。"])
    assert run is not None
    told = explained(run, Evidence(line=1, quote="请你再说一次，我也想听，他连忙走了"))
    assert "の形です" not in (told.ja or "")


@pytest.mark.parametrize(
    ("sentence", "tile"),
    [
        pytest.param("损伤率 卡 在 6% 下不来 ， 所以 公司 的 团队 派 了 六 个 人 。", "卡在6%", id="a number"),
        pytest.param("他们 站 在 门口 等 ， 所以 公司 的 团队 派 了 六 个 人 。", "门口", id="a place"),
        pytest.param(
            "他们 再挂 在 屋檐下 晒 一个 月 ， 所以 公司 的 团队 派 了 六 个 人 。",
            "屋檐下",
            id="a verb that was cut as one word with its adverb",
        ),
    ],
)
def test_what_belongs_to_the_verb_before_it_is_no_phrase_before_a_verb(sentence: str, tile: str) -> None:
    run = best_run(sentence.split())
    pieces = run.pieces if run is not None else ()
    assert tile in sentence.replace(" ", "")
    assert not any(piece.joint is Joint.GOVERNED for piece in pieces)


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("这 五年 有 三年 提早 了 十几天 ， 茶树 的 芽 还 没有 长好 。", False, id="a time for subject"),
        pytest.param("日本时代 有个 茶农 ， 茶园 被 虫 咬 得 乱七八糟 。", False, id="a time that may move"),
    ],
)
def test_a_subject_that_could_come_to_a_clause_with_a_time_alone_stays_with_its_predicate(
    sentence: str, *, is_asked: bool
) -> None:
    run = best_run(sentence.split())
    subjects = [piece for piece in run.pieces if piece.joint is Joint.SUBJECT] if run is not None else []
    assert bool(subjects) is is_asked


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        pytest.param("他 说 烧了 一辈子 的 东西 给 天上", False, id="a length of time that describes an object"),
        pytest.param("我 说 拍了 ， 他 没说话", False, id="what is said has no subject, which may stand there too"),
        pytest.param("领导 说 大家 都 很 辛苦 ， 所以 我们 放假", True, id="what is said has its own subject"),
        pytest.param("样样 都 清楚 ， 水 是 水 ， 锅 是 锅", False, id="each is what it is"),
        pytest.param("我 给 他 倒了 茶 ， 自己 走了", False, id="the subject could stand before oneself"),
    ],
)
def test_no_clause_is_parted_that_goes_together_in_another_way_too(words: str, *, is_asked: bool) -> None:
    assert (best_run(tuple(words.split())) is not None) is is_asked


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        pytest.param("山上 的 水声 ， 远处 石头 滚落 的 声音 。", False, id="a list of two"),
        pytest.param("山上 的 水声 ， 我们 都 听得见 。", True, id="a topic and what is said of it"),
    ],
)
def test_things_that_are_listed_are_not_put_in_order(words: str, *, is_asked: bool) -> None:
    assert any("水声，" in run.tiles[1:] for run in runs(words.split())) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_sure"),
    [
        pytest.param("我们 想 把 技术 变成 产品", True, id="a pronoun"),
        pytest.param("总支出 为 三千 万元", True, id="a noun"),
        pytest.param("店里 摆 着 三台 旧 机器", True, id="a place"),
        pytest.param("其中 约 六成 属于 提前 购买", False, id="among them"),
        pytest.param("卢卡 样样 都 好", False, id="each of them"),
        pytest.param("第一次 见面 几乎 不 谈 产品", False, id="when"),
        pytest.param("第八天 我 就 把 机器 退掉 了", True, id="who does it on that day"),
        pytest.param("湖水 退 得 最低 的 那 几天", False, id="what describes a time"),
        pytest.param("她 记得 下雪 的 那天", True, id="a time that is remembered"),
        pytest.param("我 下车 帮 一个 老人 找药", False, id="who does something himself is no object"),
        pytest.param("山上 有 一点儿 冷", False, id="how much so it is, is not there"),
        pytest.param("成绩 最 好 的 三分之一 只 占 三成", False, id="what describes another noun with its own"),
        pytest.param("医院 最 不 缺 的 就是 口号", True, id="what a verb describes"),
        pytest.param("城里 的 医生 寄 来 的 礼物", False, id="a noun with who makes it, of which nothing is said"),
        pytest.param("出口 货物 同比 下降 百分之六", False, id="what it is counted against"),
        pytest.param("最后 上大床 躺 三遍", False, id="what one does is no subject"),
        pytest.param("九次 里 只能 修好 三次", False, id="out of how many is no place"),
        pytest.param("您 说 的 堵车 我 信", False, id="a noun with who says it"),
        pytest.param("我们 从 站里 到 县城 的 小区", False, id="from where to where is no predicate"),
    ],
)
def test_pieces_whose_order_no_rule_tells_are_not_asked(sentence: str, *, is_sure: bool) -> None:
    assert is_certain(Run(start=0, end=len(sentence), pieces=pieces_of(tuple(sentence.split())))) is is_sure


def test_how_much_so_something_is_comes_after_no_verb() -> None:
    run = best_run(["面包", "还", "大", "了", "一圈", "，", "我", "只好", "请", "他", "吃", "了", "一个", "月", "。"])
    assert run is not None
    told = explained(run, Evidence(line=1, quote="".join(run.tiles)))
    assert "どれだけそうであるかを言う数量や時間は、形容詞の後に置きます（还大了 → 一圈）" in (told.ja or "")
    assert "how long, how often or how much is said after the verb (吃了 → 一个月)" in (told.en or "").lower()


@pytest.mark.parametrize(
    ("source", "translation", "tiles"),
    [
        pytest.param("墙很厚，男孩敲了三下。", "壁は厚く、男の子は三回たたいた。", None, id="no word"),
        pytest.param(
            "墙很厚，所以男孩敲了三下。",
            "壁は厚かったので、男の子は三回たたいた。",
            ("墙", "很厚，", "所以男孩", "敲了", "三下"),
            id="so",
        ),
        pytest.param(
            "女孩修好了两台电脑，男孩修好了三台电视。",
            "女の子はパソコンを2台直し、男の子はテレビを3台直した。",
            None,
            id="no word, in whatever order the translation tells them",
        ),
        pytest.param(
            "女孩修好了两台电脑，男孩也修好了三台电视。",
            "女の子はパソコンを2台直し、男の子もテレビを3台直した。",
            ("女孩", "修好了两台电脑，", "男孩", "也修好了三台电视"),
            id="too",
        ),
    ],
)
def test_two_clauses_are_put_in_order_only_where_a_word_tells_which_is_first(
    source: str, translation: str, tiles: tuple[str, ...] | None
) -> None:
    assert [item.tiles for item in made_of(source, translation)] == ([tiles] if tiles else [])


def test_what_an_amount_has_come_to_is_no_length_of_time() -> None:
    source = "老师请了假，所以学生的时间由两分钟增加到了五分钟。"
    translation = "先生が休みを取ったので、学生の時間は2分から5分に増えました。"
    [item] = made_of(source, translation)
    assert "行き着いた数を「到」の後に言います（增加到了 → 五分钟）" in (item.explanation.ja or "")
    assert "How long" not in (item.explanation.en or "")


def test_no_piece_begins_with_the_end_of_one_phrase_and_ends_with_the_beginning_of_another() -> None:
    sentence = "老师 给 南方 的 学校 做 了 两万 双 ， 脚趾 的 地方 缝 得 太 厚 。"
    run = best_run(sentence.split())
    assert run is None or "地方缝得" not in run.tiles


def test_a_time_with_a_comma_is_said_to_stand_at_the_head_and_is_no_clause() -> None:
    run = next(runs(["那年", "冬天", "，", "我们", "抱着", "孩子", "去", "公园", "休息", "了", "两个", "月", "。"]))
    told = explained(run, Evidence(line=1, quote="".join(run.tiles)))
    assert "時を表す語句は、その時のことを言う語句の前に置きます（那年冬天 → 我们抱着孩子去公园…）" in (told.ja or "")
    assert "節" not in (told.ja or "")
    assert "the time comes before what is said of it" in (told.en or "").lower()


@pytest.mark.parametrize(
    ("time", "is_time"),
    [
        pytest.param("那年 冬天", True, id="when"),
        pytest.param("从 明年 起", True, id="from when on"),
        pytest.param("从 学校 起", False, id="from where on"),
        pytest.param("可是 到 了 春天", True, id="when that came, behind a but"),
        pytest.param("等到 第二年 春天", True, id="when that had come"),
        pytest.param("可是 他 到 了 公园", False, id="who came where"),
        pytest.param("学到 了 三年", False, id="what was learned"),
        pytest.param("下雨 那天", False, id="what was done that day"),
        pytest.param("学 了 三年", False, id="what was done for so long"),
        pytest.param("过 了 三年", True, id="after so long"),
        pytest.param("他 的 车 过去 一点点", False, id="by how much"),
    ],
)
def test_what_says_when_is_told_from_what_says_more(time: str, *, is_time: bool) -> None:
    assert is_time_alone(tuple(time.split())) is is_time


@pytest.mark.parametrize(
    ("words", "tiles"),
    [
        pytest.param(
            "我 还 照 老样子 收钱 ， 那 就是 害人 了 。", ("我", "还照老样子收钱，", "那就是害人了"), id="that"
        ),
        pytest.param(
            "我 还 照 老样子 收钱 ， 老师 就是 害人 了 。", ("我还照老样子收钱，", "老师", "就是害人了"), id="a noun"
        ),
    ],
)
def test_a_that_which_may_be_a_then_stays_with_its_predicate(words: str, tiles: tuple[str, ...]) -> None:
    assert tiles in [run.tiles for run in runs(words.split())]


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        pytest.param("大家 走 小路 是 为了 省 时间 ， 结果 因为 下雨 ， 我们 反而 迟到 了 。", False, id="a reason"),
        pytest.param("大家 走 小路 是 为了 省 时间 ， 结果 我们 反而 迟到 了 。", True, id="an outcome"),
    ],
)
def test_no_reason_stands_between_two_clauses_of_which_it_may_be_that_of_either(words: str, *, is_asked: bool) -> None:
    assert any(run.start == 0 and "反而" in "".join(run.tiles) for run in runs(words.split())) is is_asked


def test_a_condition_is_said_to_come_first_where_a_then_answers_it() -> None:
    run = best_run(["如果", "客人", "不", "来", "，", "我们", "就", "请", "老师", "喝茶", "。"])
    assert run is not None
    told = explained(run, Evidence(line=1, quote="".join(run.tiles)))
    assert "「如果」の節は条件を示す節で" in (told.ja or "")
    assert "「就」は前に" not in (told.ja or "")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "山东 一家 工厂 的 机器 出 了 故障 ， 整条 生产线 停 了 下来 。",
            "山东一家工厂的机器|出了故障，",
            id="a description that fits the noun of another clause",
        ),
        pytest.param("最后 我 骑 着 它 去 江边 跑 十公里 。", "骑着它去江边", id="how and where one goes"),
        pytest.param("我们 今年 搬 了 ， 我 请 他 每 闻 一次 ， 就 说 一句 话 。", "请他每闻一次", id="每"),
        pytest.param("当时 我 觉得 她 真 冷 。", "", id="a time that may be thought of too"),
        pytest.param("她 考上 大学 那天 ， 我 请 大家 免费 吃 。", "", id="the day that she did so"),
        pytest.param("我 说 八年 ， 他 说 他 投 的 店 关 了 。", "", id="two who say something"),
    ],
)
def test_pieces_stay_together_where_one_could_stand_elsewhere(sentence: str, expected: str) -> None:
    assert expected in pieces(sentence)
    assert expected or not pieces(sentence)


def test_two_subjects_that_nothing_tells_apart_are_not_asked() -> None:
    assert not made_of("他不去，我们一起走了。", "それなら一人でいいと言われました。")


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param(
            "他们打算怎么跟商业结合呢？",
            "彼らはどうやって商業と結びつけるつもりですか？",
            "主語は述語の前に置きます（他们 → 打算…）",
            id="beside a preposition",
        ),
        pytest.param(
            "去年我修理过一百二十台机器。",
            "去年、私は120台の機械を修理しました。",
            "主語は述語の前に置きます（我 → 修理过…）",
            id="beside a time",
        ),
        pytest.param(
            "大公司有很多钱，可是小公司要找新的老师。",
            "大企業にはお金がたくさんありますが、小さい会社は新しい先生を探さなければなりません。",
            "主語は述語の前に置きます（大公司 → 有…、小公司 → 要找新的老师）",
            id="beside what puts whole clauses in order",
        ),
        pytest.param(
            "木头便宜是便宜，可是大水一来就烂成黑色的小块。",
            "木は安いことは安いですが、大水が来ると黒い小さなかけらに腐ります。",
            "大水 → 一来）",
            id="another does what follows at once",
        ),
    ],
)
def test_the_place_of_a_subject_is_told_in_every_clause(source: str, translation: str, ja: str) -> None:
    [item] = made_of(source, translation)
    assert ja in (item.explanation.ja or "")


def test_a_verb_is_no_subject_of_where_to_it_goes() -> None:
    source = "如今这种公交跑在国内六十三个城市，还出口到智利和匈牙利。"
    made = made_of(source, "いまではこのバスは国内63の都市を走り、チリやハンガリーにも輸出されている。")
    assert not any("出口 →" in (item.explanation.ja or "") for item in made)


@pytest.mark.parametrize(
    ("source", "translation", "untold"),
    [
        pytest.param(
            "书的封面上印的是作者的名字，版权页上才有我。",
            "本の表紙に印刷されているのは著者の名前で、奥付にやっと私がいます。",
            "「才」は",
            id="only there, and not only then",
        ),
        pytest.param(
            "我打算一年花两万，够用。",
            "一年に二万使うつもりだから、足りるよ。",
            "時間の長さや回数や数量は",
            id="how much in so long a time",
        ),
    ],
)
def test_no_rule_is_told_that_the_clause_itself_breaks(source: str, translation: str, untold: str) -> None:
    assert not any(untold in (item.explanation.ja or "") for item in made_of(source, translation))


@pytest.mark.parametrize(
    ("word", "is_subject"),
    [
        pytest.param("坐火车", False, id="a verb with its object"),
        pytest.param("排队", False, id="one that our table has as a verb"),
        pytest.param("老师", True, id="a person"),
        pytest.param("打火机", True, id="a thing whose name begins with a verb"),
    ],
)
def test_what_somebody_does_is_called_no_subject(word: str, *, is_subject: bool) -> None:
    assert is_named(word) is is_subject


def test_an_apostrophe_is_no_half_of_a_quotation() -> None:
    [item] = made_of(
        "他们打算怎么跟商业结合呢？",
        "How do they plan to tie it in with their company’s business?",
        TranslationLanguage.ENGLISH,
    )
    assert item.tiles == ("他们", "打算", "怎么跟商业", "结合呢")


def test_what_is_thought_otherwise_takes_up_what_many_think() -> None:
    run = best_run(["很多", "人", "以为", "难", "的", "是", "第二步", "，", "我", "倒", "觉得", "是", "第一步", "。"])
    assert run is not None
    assert "「倒」は前に言ったことを受ける" in (explained(run, Evidence(line=1, quote="".join(run.tiles))).ja or "")


@pytest.mark.parametrize(
    ("source", "translation", "ja"),
    [
        pytest.param(
            "白天这条街上有七家面馆。",
            "昼間、この通りには麺屋が七軒あります。",
            "「白天」は場所の前にも後にも置けます。",
            id="a place",
        ),
        pytest.param(
            "去年他们打了六口井。",
            "去年、彼らは井戸を六つ掘りました。",
            "「去年」は主語の前にも後にも置けます。",
            id="a subject",
        ),
    ],
)
def test_what_a_time_may_stand_beside_is_named(source: str, translation: str, ja: str) -> None:
    [item] = made_of(source, translation)
    assert len(item.accepted_orders) > 1
    assert ja in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param("苹果，香蕉，梨。", "りんご、バナナ、梨。", True, id="nothing tells which comes first"),
        pytest.param(
            "我们没有音乐老师，所以我在网上找了一位老师。",
            "私たちには音楽の先生がいないので、ネットで一人の先生を探しました。",
            False,
            id="every joint has its reason",
        ),
    ],
)
def test_an_order_that_is_not_certain_is_not_asked(source: str, translation: str, *, is_refused: bool) -> None:
    tally = Tally()
    made = list(sentence_order.items(Document(talk(("甲", source, translation))), tally))
    assert bool(made) is not is_refused
    assert tally.refused["order-unknown"] == is_refused


@pytest.mark.parametrize(
    ("sentence", "prompt"),
    [
        pytest.param("您看我们从村里到县城走了两天，所以大家都累坏了。", "您看＿＿。", id="you see"),
        pytest.param("您看见我们从村里到县城走了两天。", None, id="you saw"),
    ],
)
def test_what_calls_on_the_listener_is_shown_and_no_piece(sentence: str, prompt: str | None) -> None:
    shown = [item.prompt for item in made_of(sentence, "村から県城まで二日歩いたので、みんな疲れていました。")]
    assert [text.split("\n")[-1] for text in shown] == ([prompt] if prompt else [])


def test_a_way_that_is_gone_is_no_place_where_something_is_done() -> None:
    [item] = made_of("我们从村里到县城走了两天，大家都累坏了。", "村から県城まで二日歩いて、みんなくたくたでした。")
    assert "前置詞「从」の句は、動詞の前に置きます（从村里到县城 → 走了…）" in (item.explanation.ja or "")
    assert "どこへ行くか" not in (item.explanation.ja or "")


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param(
            "我赔了六万块，因为我见不得客人难过，老去劝他们把汤喝完。",
            "I lost sixty thousand yuan because I couldn't bear to see guests sad and kept urging them to drink up.",
            None,
            id="both are the reason of what stands before",
        ),
        pytest.param(
            "我赔了六万块，因为我见不得客人难过，所以老去劝他们把汤喝完。",
            "I lost sixty thousand yuan because I couldn't bear to see guests sad, so I kept urging them to drink up.",
            "所以 takes up what was said before",
            id="a word takes up the reason",
        ),
        pytest.param(
            "因为我见不得客人难过，老去劝他们把汤喝完。",
            "Because I couldn't bear to see guests sad, I kept urging them to drink up their soup.",
            "gives the reason",
            id="the reason of what follows",
        ),
    ],
)
def test_a_reason_is_said_to_come_first_only_before_what_comes_of_it(
    source: str, translation: str, told: str | None
) -> None:
    said = [item.explanation.en or "" for item in made_of(source, translation, TranslationLanguage.ENGLISH)]
    assert len(said) == (told is not None)
    assert all((told or "") in one for one in said)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("我 倒 觉得 很 好", "倒", id="against what was said"),
        pytest.param("这 倒 不 难", "倒", id="against what was said, of a quality"),
        pytest.param("他 倒 垃圾", "", id="to tip out"),
        pytest.param("他 倒 了 一 杯 茶", "", id="to pour"),
        pytest.param("墙 倒 下 了", "", id="to fall"),
    ],
)
def test_only_the_adverb_dao_takes_up_what_was_said(clause: str, expected: str) -> None:
    assert second_link(tuple(clause.split())) == expected


@pytest.mark.parametrize(
    "translation",
    [
        pytest.param("同校は今年3月、昼食の価格を8％引き上げると発表した。", id="before the comma"),
        pytest.param("今年3月、学校は昼食の価格を8％引き上げると発表した。", id="behind the comma"),
    ],
)
def test_no_piece_is_left_without_its_counterpart_by_a_cut(translation: str) -> None:
    found = made_of("今年三月，学校宣布将午饭的价格提高百分之八。", translation)
    assert found
    assert all("校" in item.prompt.splitlines()[0] for item in found)


def test_what_is_told_of_some_of_those_named_before_is_not_cut_off() -> None:
    source = "协会今年招收会员一百名，女性占四十名，而女性干部仅占三名。"
    told, alone = (
        [item.prompt.splitlines()[0] for item in made_of(source, f"協会は今年、会員百名を募集し、{rest}")]
        for rest in (
            "うち女性が四十名だが、女性の役員は三名にすぎない。",
            "女性が四十名だが、女性の役員は三名にすぎない。",
        )
    )
    assert alone == ["女性が四十名だが、女性の役員は三名にすぎない。"]
    assert not any(prompt.startswith("うち") for prompt in told)


@pytest.mark.parametrize(
    ("words", "tile"),
    [
        pytest.param("我们 不要 用 牛皮纸 袋 装水", "不要用牛皮纸", id="the end of a compound that is cut off"),
        pytest.param("他 把 我 的 计划 整个 改 了 过来", "我的计划整个", id="what is said of all of it"),
        pytest.param("这里 存在 很多 问题", "这里存在", id="what exists is no place where"),
        pytest.param("哪里 坏 就 修 哪里", "哪里坏就修", id="what is so wherever it is"),
        pytest.param("声音 唱 得 高 就 好听", "声音唱得", id="what follows from how it is done"),
    ],
)
def test_no_cut_tears_what_is_said_together(words: str, tile: str) -> None:
    assert tile not in [piece.text for piece in pieces_of(tuple(words.split()))]


def test_of_three_clauses_two_are_put_in_order() -> None:
    words = "老师 修 好 了 门 ， 学生 搬 走 了 椅子 ， 天 也 黑 了 。"
    run = best_run(words.split())
    assert run is not None
    assert run.tiles == ("老师", "修好了门，", "学生", "搬走了椅子")


def test_of_three_short_clauses_none_is_put_in_order() -> None:
    words = "价钱 定 得 很 低 ， 学生 买得起 ， 我 也 活得下去 。"
    assert best_run(words.split()) is None


def test_a_subject_of_several_pieces_is_told_whole() -> None:
    run = best_run(["我", "做", "的", "事情", "特别", "简单", "。"])
    assert run is not None
    assert "（我做的事情 → 特别…）" in (explained(run, Evidence(line=1, quote="".join(run.tiles))).ja or "")


@pytest.mark.parametrize(
    ("sentence", "is_whole"),
    [
        pytest.param(
            "如果 有人 读 完 三遍 ， 还 觉得 有意思 ， 那么 他 就 适合 。", False, id="a condition of two clauses"
        ),
        pytest.param("如果 有人 读 完 三遍 ， 他 就 觉得 有意思 。", True, id="what follows from one"),
    ],
)
def test_the_clauses_of_one_condition_are_not_put_in_order(sentence: str, *, is_whole: bool) -> None:
    assert any(len(run.tiles) > 2 and "，" in "".join(run.tiles) for run in runs(sentence.split())) is is_whole
