from __future__ import annotations

import pytest

from quizzes.reading.furniture import is_credit, is_furniture
from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import codes, outline, read

TALK = (
    "记者：你为什么来这里？\n\n記者：なぜここに来たのですか？\n\n李明：因为我喜欢这里的人。\n"
    "\n李明：ここの人が好きだからです。\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "关注该公众号",
        "继续滑动看下一个",
        "： ， ， 。 视频 小程序 赞 ，轻点两下取消赞 在看 ，轻点两下取消在看 分享 留言 收藏",
        "いいなと思ったら応援しよう！",
        "[LINE] 陈师傅とのトーク履歴",
        "保存日時：2024/05/03 10:22",
        "儲存日期：2024/05/03 10:22",
        "Saved on: 2024/05/03, 10:22",
        "[LINE] Chat history with Chen",
        "2024年5月3日 15:12|12分钟 30秒",
        "在 2024年5月3日 周五 下午3:12，王老师 <wang@example.com> 写道：",
        "On Fri, May 3, 2024 at 3:12 PM Wang <wang@example.com> wrote:",
        "2024年5月3日(金) 15:12 王 <wang@example.com>:",
        "ページトップへ",
        "▲ページの先頭へ戻る",
        "このページのトップへ",
        "返回顶部",
        "返回頂部",
        "↑ 回到顶部",
        "Back to top",
        "[Back to Top]",
        "上一页 下一页",
        "上一篇：海边的故事",
        "« 前のページ | 次のページ »",
        "1 / 3",
        "- 3 -",
        "第3页 共5页",
        "Page 2 of 5",
        "© 2024 Example Media",
        "Copyright (c) 2024 Example. All Rights Reserved.",
        "版权所有，未经授权不得转载",
        "本文转载请注明出处",
        "未经许可，不得转载本文",
        "版权归作者所有，转载请联系我们",
        "版权归海边周刊所有",
        "無断転載を禁じます",
        "https://example.com/interview/1",
        "原文链接：https://example.com/a",
        "分享到：微信 微博 QQ空间",
        "シェア ツイート",
        "Share on Twitter",
        "点赞 收藏 评论",
        "関連記事：海辺の町",
        "相关阅读",
        "広告",
        "责任编辑：周安",
        "責任編集:山田",
        "来源：海边周刊",
        "发布时间：2024-05-01 10:00",
        "2024年5月1日",
        "May 1, 2024",
        "1 May 2024",
        "2024-05-01 10:00",
        "文｜周安",
        "By Zhou An",
        "取材・文：山田花子",
        "采访地点：海边的小店",
        "正文",
        "长按二维码关注我们",
        "点击上方蓝字关注",
        "原创 | 海边周刊",
        "口述：周安　整理：小海",
        "2024-05-01 10:00 来源：海边周刊 作者：周安",
        "原创 周安 海边周刊 2024-05-01 10:00 发表于青岛",
        "海边周刊 2024-05-01 10:00 发表于青岛",
        "— END —",
        "（全文完）",
        "点个“在看”支持一下",
        "喜欢此内容的人还喜欢",
        "阅读 10万+　赞 1024　在看 88",
        "👇 长按识别二维码，加入读者群",
        "点击上方蓝字“海边周刊”关注我们，不错过每一个故事",
        "点击观看视频",
        "全文约1200字，阅读需要4分钟",
        "往期推荐",
        "广告　请继续往下阅读",
        "【图片】",
        "海边网 > 文化 > 人物",
        "▲海边的小店。摄影：周安",
        "图为周安在海边。受访者供图",
        "（本报记者 周安）",
        "字幕制作：海边字幕组",
        "姓名：____ 班级：____ 日期：____年__月",
        "（笑い声）",
        "—— 2024-03-07 ——",
        "[貼圖]",
        "☎ 通話時間 3:20",
        "李明收回了訊息",
        "1. 出席：李明、周安",
        "本文来源：海边周刊",
        "圖片來源：受訪者提供",
        "写真提供：周安",
        "会议时间：2024年3月6日",
    ],
)
def test_furniture_at_the_end_is_left_out_and_said(line: str) -> None:
    interview = read(f"{TALK}\n\n{line}")

    assert outline(interview) == [
        "记者| 你为什么来这里？ = なぜここに来たのですか？",
        "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
    ]
    assert [(problem.code, problem.line) for problem in interview.problems] == [("page-furniture", 10)]


def test_furniture_at_the_beginning_does_not_become_the_title() -> None:
    interview = read(f"首页 > 访谈\n\n海边的人\n\n海辺の人\n\n来源：海边周刊　作者：周安\n2024年5月1日\n\n{TALK}")

    assert outline(interview)[0] == "# 海边的人 = 海辺の人"
    assert codes(interview) == ["page-furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "戻ることはない。",
        "分享是一种快乐。",
        "文化：我们的根",
        "X",
        "2024年我们搬了家。",
        "首页很重要。",
        "コピーはしません。",
        "Next time we will go.",
        "扫描桌上的二维码就能点菜",
        "下方没有人关注",
        "原创很难",
        "2024-05-01 我们搬了家",
        "最后完成了",
        "阅读很重要",
        "点个菜吧",
        "未经领导许可，我们不能离开工地。",
        "版权归我们厂，这是合同里写好的。",
        "他说转载必须先问我。",
        "口述：周安，四十六岁，渔民。以下内容根据两次谈话的录音整理。",
        "图为什么这么模糊",
        "采访、整理都是她一个人做的。",
        "时间、朋友：这两样最难得",
        "我长按了一下",
        "我比他 > 你比我",
        "全文我都读过",
    ],
)
def test_speech_is_no_furniture(line: str) -> None:
    assert not (is_furniture(line) and line != "X")
    assert not is_credit(line)


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param("\n- {page} -\n\f海边周刊 2023年第5期\n\n", id="a-title-after-each-number"),
        pytest.param("\n海边的人\n{page}/9\n", id="a-title-before-each-number"),
        pytest.param("\n· {page} ·\n", id="numbers-between-dots"),
        pytest.param("\n\n{page}\n\n", id="bare-numbers"),
        pytest.param("\n\n第{page}页\n\n", id="numbers-alone"),
        pytest.param("\n海边周刊　{page}\n", id="a-title-with-the-number-in-it"),
        pytest.param("\n{page} 海边周刊\n\n", id="the-number-first"),
    ],
)
def test_what_stands_at_the_edges_of_pages_is_in_nobodys_words(turn: str) -> None:
    interview = read("".join(f"{TALK}\n{turn.format(page=page)}\n" for page in (3, 4, 5)))

    assert outline(interview) == outline(read(TALK)) * 3
    assert codes(interview) == ["page-furniture"]


def test_the_title_of_a_text_may_stand_on_its_second_page_again() -> None:
    said = "李明：我在这里住了十年。\n李明：十年ここに住んでいます。\n"
    interview = read(f"海边的人\n海辺の人\n\n{said}- 3 -\n海边的人\n\n{said}")
    told = "| 我在这里住了十年。 = 十年ここに住んでいます。"
    assert outline(interview) == ["# 海边的人 = 海辺の人", f"李明{told}", f"+{told}"]


def test_a_paragraph_goes_on_over_the_turn_of_a_page() -> None:
    lines = ["李明：因为我喜欢这里的人，他们总是笑着", "跟我打招呼，从来不问我从哪里来，也不问", "我什么时候走。"]
    broken = f"{lines[0]}\n{lines[1]}\n\n- 3 -\n\n{lines[2]}\n"

    assert outline(read(broken)) == outline(read("\n".join(lines)))
    assert len(outline(read(broken))) == 1


@pytest.mark.parametrize(
    "lines",
    [["第1章 海边的人", "第2章 海边的店", "第3章 海边的冬天"], ["海边的人们", "海边的人们", "海边的人们"]],
    ids=["chapters", "a-refrain"],
)
def test_a_title_that_comes_again_without_a_page_stays(lines: list[str]) -> None:
    talk = "\n\n".join(f"{line}\n\n{TALK}" for line in lines)

    assert "page-furniture" not in codes(read(talk))


def test_an_address_within_a_broken_paragraph_is_text() -> None:
    interview = read(
        """
        专家：三个月就收到了四十万元。详细的数字在网上，地址是http://exampl
        e.org/bridge。大家都可以看，谁捐了多少写得很清楚，一分钱也不会少。

        Expert: In three months four hundred thousand yuan came in, at
        http://example.org/bridge. Everybody can read there who gave how
        much, to the last cent.

        记者：谢谢您。

        Reporter: Thank you.
        """
    )

    assert outline(interview)[0] == (
        "专家| 三个月就收到了四十万元。详细的数字在网上，地址是http://example.org/bridge。"
        "大家都可以看，谁捐了多少写得很清楚，一分钱也不会少。 = In three months four hundred thousand yuan came in, at"
        " http://example.org/bridge. Everybody can read there who gave how much, to the last cent."
    )


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", " ", "\t", "\u2003"])
def test_blanks_in_a_line_are_looked_through_once(blank: str) -> None:
    assert growth(lambda blanks: is_furniture(f"我们{blanks}学习"), blank * 2_000, blank * 16_000) < 24


@pytest.mark.parametrize(
    ("line", "speakers"),
    [
        pytest.param("——访谈者：江岚　受访者：李明（面馆老板）", {"江岚", "李明"}, id="who asks and who answers"),
        pytest.param("採訪人：江岚", {"江岚", "李明"}, id="one of them, traditional"),
        pytest.param("嘉宾：李明（面馆老板）、江岚（记者）", {"江岚", "李明"}, id="several of one role"),
        pytest.param("聞き手：江岚　話し手：李明", {"江岚", "李明"}, id="in Japanese"),
        pytest.param("嘉宾：李明，面馆老板", {"江岚", "李明"}, id="who somebody is behind the name"),
        pytest.param("嘉宾：面馆老板 李明", {"江岚", "李明"}, id="who somebody is before the name"),
        pytest.param("受访者：面馆老板李明", {"江岚", "李明"}, id="who somebody is straight before the name"),
        pytest.param("嘉宾：方红，面馆老板", {"江岚", "李明"}, id="who somebody is whose words are not labelled so"),
        pytest.param("嘉宾：阎红，面馆老板", {"江岚", "李明"}, id="by a surname that fewer have"),
        pytest.param("嘉宾：蔺玉，面馆老板", {"江岚", "李明"}, id="by another of them"),
        pytest.param("【嘉宾】方红 面馆老板", {"江岚", "李明"}, id="a role in square brackets"),
        pytest.param("主持：小林　嘉宾：方红（面馆老板）", {"江岚", "李明"}, id="somebody with a familiar name"),
        pytest.param("嘉宾：高兴，面馆老板。", {"嘉宾", "江岚", "李明"}, id="a sentence"),
        pytest.param("嘉宾简介：方红，面馆老板。", {None, "江岚", "李明"}, id="a sentence about somebody"),
        pytest.param("嘉宾：我先谢谢江岚", {"嘉宾", "江岚", "李明"}, id="words to somebody"),
        pytest.param("主持人：方红", {"江岚", "李明"}, id="somebody whose words follow nowhere"),
        pytest.param("主持人：方红！", {"主持人", "江岚", "李明"}, id="somebody who is called"),
        pytest.param("主持人：江岚，请坐。", {"主持人", "江岚", "李明"}, id="words of the one who leads"),
    ],
)
def test_a_line_that_only_says_who_asks_and_who_answers_is_nobodys_words(line: str, speakers: set[str | None]) -> None:
    interview = read(f"{line}\n\n江岚：你为什么来这里？\n李明：因为我喜欢这里的人。\n江岚：想回家吗？\n李明：不想。\n")
    assert {turn.speaker for turn in interview.turns} == speakers


def test_who_a_guest_is_is_nobodys_words_though_his_own_are_labelled_by_the_same_role() -> None:
    interview = read(
        "嘉宾：方红，面馆老板\n\nGuest: Fang Hong, noodle shop owner\n\n"
        "主播：你为什么来这里？\n\nHost: Why did you come here?\n\n"
        "嘉宾：因为我喜欢这里的人。\n\nGuest: Because I like the people here.\n\n"
        "主播：想回家吗？\n\nHost: Do you want to go home?\n\n嘉宾：不想。\n\nGuest: No.\n"
    )
    assert [turn.speaker for turn in interview.turns] == ["主播", "嘉宾"] * 2


def test_what_translates_who_a_guest_is_is_nobodys_words() -> None:
    interview = read(
        "嘉宾：面馆老板 李明\nGuest: noodle shop owner Li Ming\n\n"
        "江岚：你为什么来这里？\nJiang Lan: Why did you come here?\n\n"
        "李明：因为我喜欢这里的人。\nLi Ming: Because I like the people here.\n\n"
        "江岚：想回家吗？\nJiang Lan: Do you want to go home?\n\n李明：不想。\nLi Ming: No.\n"
    )
    assert {turn.speaker for turn in interview.turns} == {"江岚", "李明"}


@pytest.mark.parametrize(
    "line",
    [
        "（采访、整理：陈晨）",
        "采访/撰文：陈晨",
        "摄影・文：陈晨",
        "文字 & 摄影：陈晨",
        "取材・構成・写真：陳晨",
        "Text, photos: Chen Chen",
    ],
)
def test_a_credit_may_name_several_kinds_of_work(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        pytest.param(
            "编辑：说句实话，这是不是太慢了？三年才做一只，客人早就走了。", True, id="a question with a remark"
        ),
        pytest.param("编辑：可是您那时候还没有退休。", True, id="somebody is spoken to"),
        pytest.param("编辑：周安、李青。", False, id="a credit with a stop"),
        pytest.param("编辑：周安", False, id="a credit"),
    ],
)
def test_an_editor_who_speaks_at_the_end_of_a_talk_is_no_credit(line: str, *, is_kept: bool) -> None:
    text = (
        f"编辑：您做了几年？\n\n老周：做了三十年。\n\n编辑：累不累？\n\n老周：不累。\n\n{line}\n\n老周：对，都过去了。"
    )
    assert any(line.removeprefix("编辑：")[:5] in told for told in outline(read(text))) is is_kept


def test_who_asks_as_an_editor_in_japanese_is_no_credit() -> None:
    asked = "编辑/ 您儿子回来吗？\n編集/ 息子さんは帰りますか。\n\n老周/ 回来。\n老周/ 帰るよ。\n\n"
    lines = ["编辑| 您儿子回来吗？ = 息子さんは帰りますか。", "老周| 回来。 = 帰るよ。"]
    assert outline(read(f"店里的人\n店の人\n\n{asked * 3}"))[1:] == lines * 3


def test_a_picture_that_somebody_sends_is_nothing_said() -> None:
    sent = "李明：[貼圖]\n\n李明：来了。\n\n李明：来ましたよ。\n\n李明：[图片]"

    interview = read(f"{TALK}\n\n{sent}")

    assert outline(interview)[-1].endswith("来了。 = 来ましたよ。")
    assert not any("[" in line for line in outline(interview))


def test_who_came_to_a_meeting_is_furniture_and_nobody_says_what_was_resolved() -> None:
    minutes = (
        "时间：2024年3月6日\n1. 出席：李明、王芳\n2. 缺席：无\n3. 记录：周安",
        "日時：2024年3月6日\n1. 出席：李明、王芳\n2. 欠席：なし\n3. 記録：周安",
        "李明：谁来修？",
        "李明：誰が直しますか。",
        "王芳：我来吧。",
        "王芳：私がやります。",
        "决议：明天修网。",
        "決議：明日は網を直す。",
    )

    interview = read("\n\n".join(minutes))

    assert outline(interview) == [
        "李明| 谁来修？ = 誰が直しますか。",
        "王芳| 我来吧。 = 私がやります。",
        "| 明天修网。 = 明日は網を直す。",
    ]
    assert codes(interview) == ["page-furniture"]


def test_the_title_of_the_translation_may_run_above_the_pages_too() -> None:
    """A book has the one title above some pages, and the other above the others."""
    text = (
        "修表的人\nThe Man Who Mends Watches\n\n记者：你为什么来这里？\n\nReporter: Why did you come to this part of\n"
        "- 1 -\nThe Man Who Mends Watches\nthe town?\n\n李明：因为我喜欢这里的人。\n\n"
        "Li Ming: Because I like the people who\n"
        "- 2 -\nThe Man Who Mends Watches\nlive here so much.\n"
    )
    assert outline(read(text)) == [
        "# 修表的人 = The Man Who Mends Watches",
        "记者| 你为什么来这里？ = Why did you come to this part of the town?",
        "李明| 因为我喜欢这里的人。 = Because I like the people who live here so much.",
    ]


def test_whose_turn_it_is_may_be_told_with_an_address() -> None:
    assert not is_furniture("王老师 <wang@example.com>：")


_PAGES = (
    ["拜访守夜人", "夜番を訪ねて", "记者：您每天都来吗？", "記者：毎日来るのですか。"],
    ["老郑：对，我每天都来。", "鄭さん：ええ、毎日来ます。"],
    ["记者：下雨呢？", "記者：雨の日は？"],
    ["老郑：下雨也来。", "鄭さん：雨でも来ます。"],
)


@pytest.mark.parametrize(
    "edges",
    [
        pytest.param([("海边访谈集　第七号", f"— {page} —") for page in range(12, 16)], id="numbers below"),
        pytest.param(
            [("12 海边访谈集", ""), ("访谈 守夜人 13", ""), ("14 海边访谈集", ""), ("访谈 守夜人 15", "")],
            id="other heads on left and right pages",
        ),
    ],
)
def test_what_runs_above_the_pages_of_a_book_is_no_title_of_a_text(edges: list[tuple[str, str]]) -> None:
    pages = ["\n".join([above, *page, below]) for page, (above, below) in zip(_PAGES, edges, strict=True)]

    assert outline(read("\n".join(pages))) == outline(read("\n".join(line for page in _PAGES for line in page)))


def test_a_title_with_another_below_it_may_run_above_the_pages() -> None:
    text = "海边的守夜人\n海辺の夜番\n" + "".join(
        "\n".join([*page, "海边的守夜人", f"— {i} —\n"]) for i, page in enumerate(_PAGES)
    )
    assert outline(read(text))[0] == "# 海边的守夜人 = 海辺の夜番"


def test_what_is_numbered_by_two_is_no_head_of_a_page() -> None:
    lines = "记者问题 1\n你叫什么？\n老郑回答 1\n我姓郑。\n记者问题 2\n你几岁？\n老郑回答 2\n我七十岁。\n"
    assert "page-furniture" not in codes(read(lines))


@pytest.mark.parametrize(
    ("above", "title"),
    [
        pytest.param(
            "【口述实录】\n【Oral history】\n", "海边的守夜人\nThe Watchman by the Sea", id="in both languages"
        ),
        pytest.param("人物｜专访\n", "海边的守夜人", id="two names of one line"),
    ],
)
def test_a_columns_name_above_the_title_is_no_title(above: str, title: str) -> None:
    assert outline(read(f"{above}\n{title}\n\n{TALK}")) == outline(read(f"{title}\n\n{TALK}"))


@pytest.mark.parametrize(
    ("top", "title"),
    [
        pytest.param("人物专访", "# 人物专访 = -", id="above a label"),
        pytest.param("人物专访\n\n去年冬天，我们在海边见到了他。", "# 人物专访 = -", id="above a paragraph"),
        pytest.param("人物专访\n\n文／王芳", "# 人物专访 = -", id="above a credit"),
        pytest.param("海边的人物专访\n\n第一次见面", "# 海边的人物专访 = -", id="a name that says more"),
    ],
)
def test_a_columns_name_without_a_title_below_stays_the_title(top: str, title: str) -> None:
    assert outline(read(f"{top}\n\n{TALK}"))[0] == title
