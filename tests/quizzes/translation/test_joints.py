"""A clause is parted only where what stands before demands what follows."""

from __future__ import annotations

from importlib import resources

import pytest

from quizzes.translation.clause import clause_of
from quizzes.translation.clause_kinds import has_predicate, is_call, is_judgement, is_noun_phrase, is_topic
from quizzes.translation.clause_links import are_parallel, is_first, second_link
from quizzes.translation.joints import ALONE, Around, Joint, _end_of_time, _is_joined
from quizzes.translation.pieces import pieces_of
from quizzes.translation.subject_elsewhere import may_own, may_take

BESIDE = Around(has_subject_apart=False, has_time_apart=False, is_second=True)


def parted(clause: str, around: Around = ALONE) -> dict[str, str]:
    """Give the joints of a clause whose words are parted by blanks: what begins there, and why."""
    return {"".join(piece.words): str(piece.joint) for piece in pieces_of(tuple(clause.split()), around) if piece.joint}


@pytest.mark.parametrize(
    ("clause", "piece", "joint"),
    [
        pytest.param("人 的 思维 很 快", "思维", Joint.DESCRIBED, id="what 的 describes"),
        pytest.param("小公司 其实 很 复杂", "其实很复杂", Joint.SUBJECT, id="the predicate"),
        pytest.param("布鞋 舒服 是 舒服", "舒服是舒服", Joint.SUBJECT, id="what is granted of a noun"),
        pytest.param("早上 那 顿饭 吃 了 半天", "吃了", Joint.SUBJECT, id="the predicate of what 那 counts"),
        pytest.param("这 是 我们 的 渡船", "是我们的渡船", Joint.SUBJECT, id="这 by itself"),
        pytest.param("结果 孩子 哭 了 一天", "哭了", Joint.SUBJECT, id="the predicate behind 结果 and who it is of"),
        pytest.param("我们 要 卖 的 房子 很 贵", "很贵", Joint.SUBJECT, id="the predicate of what verbs describe"),
        pytest.param(
            "手工 做 的 没有 机器 做 的 结实", "没有机器做的结实", Joint.SUBJECT, id="the predicate of what is made"
        ),
        pytest.param("阿姨 煮 过 的 没有 生 的 甜", "没有生的甜", Joint.SUBJECT, id="the predicate of what was done"),
        pytest.param("外公 讲 的 都 对", "都对", Joint.SUBJECT, id="the predicate of what is told"),
        pytest.param("她 开 的 是 卡车", "是卡车", Joint.SUBJECT, id="what it is that she drives"),
        pytest.param("喝茶 是 老年人 的 习惯", "是老年人的习惯", Joint.SUBJECT, id="是 behind something done"),
        pytest.param("他们 全靠 卖茶 过日子", "全靠卖茶过日子", Joint.SUBJECT, id="what all rests on for somebody"),
        pytest.param("现在 大家 都 看 手机", "大家都看手机", Joint.TIME, id="the subject behind a time"),
        pytest.param("三号 我们 都 有 客人", "我们都有客人", Joint.TIME, id="the subject behind a day"),
        pytest.param("大公司 和 小公司 都 有 机会", "和小公司", Joint.AND, id="和 with the second noun"),
        pytest.param("我们 觉得 应该 换 曲子", "应该换曲子", Joint.CONTENT, id="what is thought"),
        pytest.param("我 去 徒弟 家 住 了 一年", "住了", Joint.WAY, id="what one does at somebody's home"),
        pytest.param("他们 成立 公司 来 做 研究", "来做研究", Joint.PURPOSE, id="what for"),
        pytest.param("我们 会 用 手语 翻译 演讲", "翻译演讲", Joint.GOVERNED, id="a verb with its object"),
        pytest.param("我们 会 从 这里 开始", "开始", Joint.GOVERNED, id="the verb behind 从"),
        pytest.param("你 比 老师 高兴", "高兴", Joint.GOVERNED, id="the adjective behind 比"),
        pytest.param("你 比 老师 跑 得 快", "跑得快", Joint.GOVERNED, id="a verb behind 比, with its degree"),
        pytest.param("我 请 他 喝茶", "喝茶", Joint.PIVOT, id="what the one who is asked does"),
        pytest.param("我们 教 孩子们 自己 烤 饼干", "自己烤饼干", Joint.PIVOT, id="自己 stays with what is done"),
        pytest.param("有 一个 工程师 反过来 安慰 我", "反过来安慰我", Joint.PIVOT, id="what an unnamed one does"),
        pytest.param("他 抱 着 诗集 回来", "回来", Joint.SERIES, id="a verb behind one with 着"),
        pytest.param("我们 也 去 公园 休息", "休息", Joint.WAY, id="what is done where one goes"),
        pytest.param("那 就是 我们 的 习惯", "就是我们的习惯", Joint.SUBJECT, id="那 that is something"),
        pytest.param("我们 记得 到 山里 的 那天", "记得到山里的那天", Joint.SUBJECT, id="who remembers a day"),
        pytest.param("价钱 定 得 很 低", "很低", Joint.DEGREE, id="the degree behind 得"),
        pytest.param(
            "我 让 裁缝 回来 做 衣服", "回来做衣服", Joint.PIVOT, id="one called by what he does, who is called back"
        ),
        pytest.param("我 让 他 回去", "回去", Joint.PIVOT, id="who is told to go back"),
        pytest.param("我们 希望 回来 看 老师", "回来看老师", Joint.CONTENT, id="to come back, which is hoped for"),
        pytest.param("学校 请 他们 去 介绍 经验", "去介绍经验", Joint.PIVOT, id="where the one who is asked goes"),
        pytest.param("他 让 我们 来 帮忙", "来帮忙", Joint.PIVOT, id="the one who is made to come"),
        pytest.param("我们 休息 了 两天", "两天", Joint.LENGTH, id="how long"),
        pytest.param("我 跑 了 四十多 场", "四十多场", Joint.LENGTH, id="how often, and no object"),
        pytest.param("他们 建 了 一个 广场", "一个广场", Joint.OBJECT, id="a noun that ends like a count"),
        pytest.param("我们 希望 在 学校 里 学习 历史", "在学校里学习历史", Joint.CONTENT, id="a place stays behind"),
        pytest.param("更 大 的 成本 可怕", "成本可怕", Joint.DESCRIBED, id="what a grown adjective describes"),
        pytest.param("你们 提供 的 部分 很 大", "部分", Joint.DESCRIBED, id="what a subject and a verb describe"),
        pytest.param("他们 成立 了 一家 公司", "一家公司", Joint.OBJECT, id="一 with its measure word behind a verb"),
        pytest.param("我们 打 了 六口 井", "六口井", Joint.OBJECT, id="a number of things behind 了"),
        pytest.param("将 价格 控制 在 十块 以内", "控制在十块以内", Joint.GOVERNED, id="the verb behind 将 for 把"),
        pytest.param("这 顶 帽子 送给 了 老师", "送给了", Joint.SUBJECT, id="the predicate behind what 顶 counts"),
        pytest.param("并且 具备 了 模型 的 特征", "模型的", Joint.OBJECT, id="an object behind a connective"),
        pytest.param(
            "我 背着 药 走 了 五个 小时", "走了", Joint.SERIES, id="a verb behind one that is one word with 着"
        ),
        pytest.param("连 当地人 都 听不懂", "都听不懂", Joint.EVEN, id="都 that answers 连"),
        pytest.param("我 一 看 就 知道 不对", "就知道不对", Joint.SOON, id="就 that answers 一"),
        pytest.param("这条 街上 有 七家 面馆", "七家面馆", Joint.THERE, id="what there is in a place"),
    ],
)
def test_a_joint_has_its_reason(clause: str, piece: str, joint: Joint) -> None:
    found = parted(clause)
    if joint is Joint.TIME:
        assert "time" in found.values()
    else:
        assert found.get(piece) == str(joint)


@pytest.mark.parametrize(
    ("clause", "piece"),
    [
        pytest.param("讲 得 最 大声 的 船长 来 了", "最大声的船长来了", id="a degree that describes a noun"),
        pytest.param("窗外 晒 着 一条 羊毛 垫", "垫", id="the end of a compound behind a verb with 着"),
        pytest.param("猫 还 趴 在 一个 水桶 盖 上", "盖上", id="a noun of place that may be a verb"),
        pytest.param("听说 您 只 教 小学生", "您只教小学生", id="who hears is not who teaches"),
        pytest.param("全靠 邻居 帮忙 搬 家具", "帮忙搬家具", id="what those do on whom all rests"),
        pytest.param("全凭 记忆 画 出来", "画出来", id="what is done by memory alone"),
        pytest.param("这 排 书架 成 了 招牌", "排书架成了招牌", id="a measure word that may be a verb"),
        pytest.param("他 用 了 一个 小时", "小时", id="a unit of time"),
        pytest.param("老鼠 咬 过 的 不能 用", "不能用", id="what may stand behind 用 as well"),
        pytest.param("手工 做 的 没有 机器 做 的 结实", "做的没有机器做的结实", id="by whom it is made is no subject"),
        pytest.param("她 讲 的 最 重要 的 事 是 吃饭", "最重要的事是吃饭", id="what one tells, with a noun behind it"),
        pytest.param("读过 的 书 少 说 也 有 三百本", "也有三百本", id="what is said at least"),
        pytest.param("可是 光 知道 没有 用", "没有用", id="what it is worth only to know"),
        pytest.param("一定 要 有 客人 来 帮忙", "来帮忙", id="who must be there comes for no purpose"),
        pytest.param("最 长 的 一百页", "一百页", id="how long the longest is"),
        pytest.param("换 成 了 开会 用 的 椅子", "的椅子", id="what is used for"),
        pytest.param("我 看到 第五十辆 车 的 时候", "第五十辆车的时候", id="when somebody sees it is no object"),
        pytest.param("我 到 了 第三个 月", "第三个月", id="the third month is no length of time"),
        pytest.param("后来 有 四种 我 真的 在 这里 看到 了", "真的在这里", id="有 and a number before another subject"),
        pytest.param("他 帮 我 算 一 算 价钱", "算一算价钱", id="who is helped does not do it"),
        pytest.param("我们 教 孩子们 自己 烤 饼干", "烤饼干", id="what is done behind 自己"),
        pytest.param("我们 面试 靠 手语 翻译", "翻译", id="a noun that may be a verb, behind another"),
        pytest.param("孩子们 又 怕 又 喜欢", "又喜欢", id="both of what they feel"),
        pytest.param("说 那 不是 她 外公", "不是她外公", id="what one says is no act"),
        pytest.param("运 过去 要 一个半 小时", "过去要一个半小时", id="a complement of what is tagged as a noun"),
        pytest.param("老师 给 了 她 九十八 分", "分", id="what a number counts"),
        pytest.param("三号 码头 有 五百个 人", "码头", id="a number is the name of what follows"),
        pytest.param("这 顶 帽子 很 好看", "顶帽子很好看", id="这 with its measure word"),
        pytest.param("早上 那 趟 渡船 坐满 了", "趟渡船坐满了", id="那 with a measure word that may be a verb"),
        pytest.param("早上 那 顿饭 吃 了 半天", "顿饭吃了", id="那 with a measure word cut off with its noun"),
        pytest.param("早上 那 通电话 打 了 半天", "通电话打了", id="那 with what may begin with a measure word"),
        pytest.param("布鞋 舒服 是 舒服", "是舒服", id="what is granted is not parted"),
        pytest.param("与 客户 签订 合同", "签订合同", id="与 at the beginning governs, and is no subject"),
        pytest.param("让 老师 揪 下来 的 那顶", "揪下来的那顶", id="what one who is let does describes a noun"),
        pytest.param("一个 人 走进 教室", "走进教室", id="一个人 says that one is alone"),
        pytest.param("我们 希望 在 2028年 之前 缩短 到 十分钟", "缩短到十分钟", id="a time that could stand first"),
        pytest.param("我们 尝试 了 很多 场景", "场景", id="some, of which the noun may stand first"),
        pytest.param("我 买 了 三本 书籍", "书籍", id="an amount of which the noun may stand first"),
        pytest.param("我 只 介绍 了 一本 字典", "字典", id="only one, of which the noun may stand first"),
        pytest.param("政府 今年 给 农民 发放 补贴", "发放补贴", id="a time with a phrase, which could stand first"),
        pytest.param("政府 今年 在 上海 设计 产品", "设计产品", id="a time with 在, which could stand first"),
        pytest.param("他 介绍 了 一家 基金 的 创始人", "基金的", id="an amount that may be the owner's"),
        pytest.param("他 介绍 了 一篇 访谈 的 内容", "访谈的", id="an amount before one word with 的"),
        pytest.param("这个 公司 有 一些 服务 提供", "提供", id="a noun that looks like a verb"),
        pytest.param("我 没有 办法 保证", "保证", id="办法 does nothing"),
        pytest.param("厂子 搬 到 咸阳 去 了", "去了", id="去 as a complement"),
        pytest.param("我们 会 让 时空 轻轻 地 伸缩", "伸缩", id="地 before its verb"),
        pytest.param("我 最 怕 的 就是 台风", "的就是台风", id="的 behind a verb of feeling"),
        pytest.param("我们 想 验证 一个 猜想", "猜想", id="what is counted, which stays with its measure word"),
        pytest.param("喝茶 是 老年人 的 习惯", "习惯", id="what 的 describes behind a verb"),
        pytest.param("我们 陪 县里 的 水利局", "水利局", id="what 的 describes within a predicate"),
        pytest.param("但是 听 别人 的 习惯 很 少", "别人的习惯很少", id="what may be described together with its verb"),
        pytest.param("哪怕 只 是 做 一个 软件 的 人", "一个软件的人", id="nor with a number"),
        pytest.param("他们 具备 了 一个 很 大 的 特征", "特征", id="a description with a number"),
        pytest.param("绳子 的 外皮 也 被 石头 磨破 了", "外皮也被石头", id="a noun with half of what is said of it"),
        pytest.param("那 是 一个 网站 替 我 起 的 标题", "一个网站替我起的标题", id="a noun of what describes another"),
        pytest.param("课本 会 跟 我 看见 的 东西 冲突", "看见的东西冲突", id="a verb that describes what 跟 governs"),
        pytest.param("游客 会 把 车停 到 省道 上", "到省道上", id="到 behind a verb"),
        pytest.param("嘴里 默数 到 十", "到十", id="到 behind a verb that no list has"),
        pytest.param("照 到 墙上 的 画", "到墙上的画", id="到 behind a verb that looks like a noun"),
        pytest.param(
            "他 用 金属 吸盘 提起 玻璃", "吸盘提起玻璃", id="a thing that looks like a verb, behind its attribute"
        ),
        pytest.param(
            "她 拿 着 一张 写满 站名 的 纸", "站名的纸", id="a noun that no list has, as if something were done"
        ),
        pytest.param("工厂 关 了 十一家", "关了十一家", id="a noun of which some are closed"),
        pytest.param("早点儿 学 技术 做 产品", "产品", id="a short object"),
        pytest.param(
            "这 恰恰 是 习惯 变成 慢性病 的 原因", "慢性病的", id="an object of what describes a noun behind 是"
        ),
        pytest.param("牛 没有 找到", "没有找到", id="a noun that may be the object"),
        pytest.param("装备 都 是 照着 男人 做 的", "都是照着男人做的", id="a noun that may stand behind 的"),
        pytest.param(
            "导师 给 我 的 数据 是 新 的", "是新的", id="是 behind a subject that begins like a phrase with 给"
        ),
        pytest.param("一般 人 以为 洞穴 可怕", "人以为洞穴可怕", id="一般人 is one"),
        pytest.param("人为 修复 了 这个 洞", "修复了这个洞", id="a word that no subject ends with"),
        pytest.param("我们 成立 了 公司 叫 深度 求索", "求索", id="what something is called"),
        pytest.param("我们 只 打 了 六口 井", "六口井", id="only six, of which the noun may stand first"),
        pytest.param("他 说 得 很 明白", "得很明白", id="得 behind 说"),
        pytest.param("种子 会 比 我 活 得 久", "久", id="one character behind 得"),
        pytest.param("这 比 我 爬 任何 一座 山 都 难", "爬任何一座山都难", id="what somebody does is compared"),
        pytest.param("教 小孩 比 我 写 文章 还 累", "写文章还累", id="what somebody does is compared, with 还"),
        pytest.param("他 在 公园 休息", "休息", id="a phrase with 在 that could stand first"),
        pytest.param("研究 的 时候", "时候", id="的时候"),
        pytest.param("最 重要 的 人 是 我", "人是我", id="a noun of one character"),
        pytest.param("我们 喜欢 这个 大 方向", "这个大方向", id="an object that is known"),
        pytest.param("我们 都 喜欢 一个 大 方向", "一个大方向", id="an object that 都 may be said of"),
        pytest.param("这 一点 我 同意", "一点我同意", id="这 before what it points at"),
        pytest.param("创始人 是 一个 学生", "一个", id="一 behind 是, which may be turned round"),
        pytest.param("用户 我们 够不着", "够不着", id="a topic and a subject"),
        pytest.param("请 孩子 学会 做饭", "做饭", id="what is learnt, 学会 being no society that the child is of"),
        pytest.param("种 的 你 猜 是 什么", "猜是什么", id="what calls on the listener between both"),
        pytest.param("后来 我 明白 过来 了", "过来了", id="a complement, which stays with its verb"),
        pytest.param("他们 明白 过来 了", "过来了", id="a complement of what may be a noun"),
        pytest.param("孩子 明白 过来 很 快", "过来很快", id="a complement before how soon it is"),
        pytest.param("大家 明白 过来 的 人 很 少", "过来的人很少", id="a complement before whom it describes"),
        pytest.param("我们 的 货损 率 很 高", "率很高", id="the end of a compound that no list has"),
        pytest.param("隔天 早上 连 牙刷 都 举 不 高", "早上连牙刷", id="a time behind a time, which is no subject"),
        pytest.param("这 五年 变化 很 大", "五年变化很大", id="years behind what points at them"),
        pytest.param("学生 毕业 以后 考上 大学", "以后考上大学", id="以后 behind what it dates"),
        pytest.param("他 接着 老师 唱 了 五个 小时", "唱了", id="接着, which is then"),
        pytest.param("我 一 开始 就 知道 不对", "就知道不对", id="一开始, which is at the beginning"),
        pytest.param("师傅 教 我 的 第一句 话 就是", "就是", id="是 behind what somebody is taught"),
        pytest.param("而且 下课 钟 一 响", "钟一响", id="a noun of which 一 and a verb say something"),
        pytest.param("您 最好 的 成绩 很 高", "最好的成绩很高", id="a superlative that describes"),
        pytest.param("我 扫 一眼 桌子 就 明白", "一眼桌子就明白", id="how often one looks, before at what"),
        pytest.param("他 看 了 一眼 地图 上 的 路", "一眼地图上的路", id="the same behind 了"),
        pytest.param("弟弟 踢 了 一腳 大門", "一腳大門", id="one kick, in traditional characters"),
        pytest.param("那 最后 一趟 车", "最后一趟车", id="那 that draws a consequence, before a time"),
        pytest.param("那 現在 店裡 有 幾個 人", "現在店裡有幾個人", id="the same in traditional characters"),
        pytest.param("那 开 一家 店 要 多少 钱", "开一家店要多少钱", id="那 that draws a consequence, before a deed"),
        pytest.param("我们 到 的 那天 晚上 刮 着 大风", "到的那天晚上刮着大风", id="who does what describes a day"),
        pytest.param("他們 來 這裡 的 那年 冬天 下 了 大雪", "來這裡的那年冬天下了大雪", id="and with an object"),
        pytest.param("他 写 的 那封 信 还 在 抽屉 里", "写的那封信还在抽屉里", id="what is pointed at"),
        pytest.param("她 要 卖 的 房子 是 旧 的", "要卖的房子是旧的", id="two verbs that describe what is spoken of"),
        pytest.param("结果 当天 面包 卖 完 了", "当天面包卖完了", id="结果 that tells what came of it"),
        pytest.param("过会儿 收完 衣服", "收完衣服", id="a while from now is nobody"),
        pytest.param("那阵子 忙着 开店", "忙着开店", id="nor are some weeks"),
        pytest.param("头 两天 偷偷 哭", "两天偷偷哭", id="nor the first days, of which 头 is no head"),
        pytest.param("平日 里 看看 书", "看看书", id="nor what is within a time"),
        pytest.param("他们 在 车上 少 喝 水", "喝水", id="a verb of which 少 is said"),
        pytest.param("刚才 这 几 分钟 里 有 消息", "这几分钟里有消息", id="a time within a time"),
        pytest.param("村里 有 的 人家 没 电", "人家", id="of what 有的 says that it is some"),
        pytest.param(
            "走路 比 坐车 半个 小时 健康 得 多", "半个小时健康得多", id="how long, of a deed that is compared"
        ),
        pytest.param(
            "用 一把 竹子 弓 贴着 木板 拉", "弓贴着木板拉", id="the end of what is counted, which is a verb too"
        ),
        pytest.param("火车 比 汽车 慢 多 了", "多了", id="by how much, behind what is compared"),
        pytest.param("把 脏水 全部 倒 进 河里", "倒进河里", id="the verb behind 全部, which is said of it"),
        pytest.param("把 孩子们 一个个 抱 上 船", "抱上船", id="and behind 一个个"),
        pytest.param("她 把 面粉 倒进 木桶 以后", "木桶以后", id="以后, which is said of the whole clause"),
        pytest.param("连 我 弟弟 比 我 高 都 说 了", "高都说了", id="the end of what 连 begins, before 都"),
        pytest.param("連 我 姐姐 比 我 矮 也 寫 了", "矮也寫了", id="and before 也, in traditional characters"),
        pytest.param("出口 到 智利 和 匈牙利", "到智利和匈牙利", id="what is done to go there, and no way out"),
        pytest.param("这 句 话 气魄 很 大", "很大", id="a predicate of two parts, behind what is pointed at"),
        pytest.param("自费 去 意大利", "去意大利", id="at whose expense, which is no subject"),
        pytest.param("往往 三四 脚 就 把 球 送进 了 禁区", "就把球", id="how little it takes, which is no subject"),
    ],
)
def test_no_joint_is_seen_where_there_is_none(clause: str, piece: str) -> None:
    assert piece not in parted(clause)


@pytest.mark.parametrize(
    ("clause", "end"),
    [
        pytest.param("现在 大家 都 看 手机", 1, id="a time"),
        pytest.param("其实 大家 都 看 手机", 1, id="a comment"),
        pytest.param("现在 我 也 看 手机", 1, id="a time before a pronoun of one character"),
        pytest.param("听说 大家 都 看 手机", None, id="what was heard"),
        pytest.param("可是 大家 都 看 手机", None, id="a connective"),
        pytest.param("昨天 其实 大家 都 看 手机", None, id="a time and a comment"),
        pytest.param("昨天 老师 走 以后", None, id="a time within another"),
        pytest.param("到时候 我 也 看 手机", 1, id="a time to come"),
        pytest.param("现在 老师 一 来", None, id="a time before what happens then"),
        pytest.param("一般 人 都 看 手机", None, id="one character that may go with the word before it"),
        pytest.param("三号 码头 也 有 客人", None, id="a number that is a name"),
        pytest.param("现在 城里 的 老师 都 看 手机", None, id="a subject that is described"),
        pytest.param("现在 老师 和 学生 都 看 手机", None, id="two"),
        pytest.param("现在 看 手机", None, id="no subject"),
    ],
)
def test_one_word_of_time_stands_apart_from_a_subject_that_nothing_parts(clause: str, end: int | None) -> None:
    assert _end_of_time(clause_of(tuple(clause.split()))) == end


@pytest.mark.parametrize(
    ("clause", "at", "expected"),
    [
        pytest.param("大公司 和 小公司 都 有 机会", 1, True, id="two nouns"),
        pytest.param("我 和 小公司 都 有 机会", 1, False, id="a pronoun first"),
        pytest.param("大公司 会 买 书 和 报纸", 4, False, id="two objects"),
        pytest.param("大公司 和 小公司 都 有 机会", 2, False, id="behind the and"),
        pytest.param("两个 和 三个 老师 都 有 机会", 1, False, id="two numbers"),
    ],
)
def test_two_nouns_that_are_the_whole_subject_are_joined(clause: str, at: int, *, expected: bool) -> None:
    assert _is_joined(clause_of(tuple(clause.split())), at) is expected


@pytest.mark.parametrize(
    ("clause", "pieces"),
    [
        pytest.param("我 就 请 他 喝茶", ["喝茶"], id="就 stays with its verb"),
        pytest.param("大公司 都 放弃 了", [], id="都 does not, behind a condition"),
        pytest.param("现在 大家 都 看 手机", [], id="nor is a time apart"),
        pytest.param("所以 成本 更 高", ["成本更高"], id="a connective that opens its clause is a piece"),
        pytest.param("可是 成本 更 高", [], id="but 可是 may stand behind a subject"),
        pytest.param("但 成本 更 高", [], id="and 但 is too short to be one"),
        pytest.param("大公司 和 小公司 都 有 机会", [], id="nor are two subjects parted"),
        pytest.param("需求 又 小 又 分散", [], id="nor does 又 that stands twice"),
    ],
)
def test_beside_another_clause_the_subject_stays_with_what_holds_it(clause: str, pieces: list[str]) -> None:
    assert list(parted(clause, BESIDE)) == pieces


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        pytest.param(second_link, "可是 灯 不会 骗人", "灯 不会 骗人", id="a connective takes up what was said"),
        pytest.param(second_link, "他们 就 走 了", "他们 都 走 了", id="so does 就 behind the subject, but not 都"),
        pytest.param(
            second_link, "他 就 修 好 了", "三天 就 修 好 了", id="就 that belongs to three days takes up nothing"
        ),
        pytest.param(is_first, "如果 有人 来", "有人 来", id="a condition goes first"),
        pytest.param(is_first, "无论 他 来 不 来", "他 来 不 来", id="so does 无论"),
        pytest.param(is_first, "发电机 一 停", "发电机 停 了", id="so does 一 before a verb"),
        pytest.param(is_first, "他 走 以后", "他 走 了", id="and a time"),
        pytest.param(is_judgement, "很多 人 认为", "很多 人 来 了", id="a judgement can stand anywhere"),
        pytest.param(is_judgement, "她 却说", "她 说话", id="also in one word with an adverb"),
        pytest.param(is_call, "陆老师", "大公司 的 模型", id="so can a call"),
        pytest.param(is_topic, "大公司 的 模型", "模型", id="a described noun is what is spoken of"),
        pytest.param(
            is_noun_phrase, "我们 创业 的 第一个 产品", "我 喜欢 他 的 产品", id="also with its only verb in that"
        ),
        pytest.param(has_predicate, "我们 去 看", "最难 攻克 的 难题 当中", id="a place says nothing"),
    ],
)
def test_how_a_clause_hangs_together_is_seen(question: object, yes: str, no: str) -> None:
    assert callable(question)
    assert question(tuple(yes.split()))
    assert not question(tuple(no.split()))


def test_an_owner_may_stand_before_what_it_owns() -> None:
    assert may_own(("我", "才", "见到", "她"), ("女儿", "出生"))
    assert not may_own(("老师", "才", "见到", "她"), ("女儿", "出生"))
    assert may_own(("我", "有", "夜班"), ("每个", "夜班", "的", "补贴", "很", "少"))
    assert not may_own(("我", "才", "见到", "她"), ("一个", "新", "的", "女儿", "哭", "了", "很", "久"))
    assert not may_own(("我", "才", "见到", "她"), ("他", "的", "女儿", "很", "高兴"))


@pytest.mark.parametrize(
    ("subject", "other", "expected"),
    [
        pytest.param("我们 走 了 很 久", "牛 没有 找到", True, id="its object may be what the first is about"),
        pytest.param("那封 信 还 在 手机 里", "我 没有 删", True, id="the subject may be the object of the next"),
        pytest.param("我们 走 了 很 久", "听见 了 水声", True, id="a clause without a subject"),
        pytest.param("我们 县 有 九个 村子", "打井队 打 了 六口 井", True, id="我们 may own 打井队"),
        pytest.param("大公司 有 钱", "小公司 更 灵活", False, id="a subject of its own"),
        pytest.param("有人 要 讨价还价", "我 请 他 喝茶", False, id="a person is no object of 喝茶"),
        pytest.param("我们 做 过 试验", "三十二 户 里 只 拿出 五户", True, id="a place is no subject"),
        pytest.param("我 也 犹豫", "可是 学费 已经 交 了", False, id="a connective keeps it out"),
        pytest.param("我 也 犹豫", "但是 很 高兴", True, id="behind 但是, a piece by itself, it may stand"),
        pytest.param("我 也 犹豫", "但是 他 很 高兴", False, id="behind 但是 and a subject it may not"),
    ],
)
def test_where_a_subject_could_stand_too_is_seen(subject: str, other: str, *, expected: bool) -> None:
    assert may_take(tuple(subject.split()), tuple(other.split())) is expected


def test_a_place_is_no_subject_but_where_something_is() -> None:
    assert clause_of(("三十二", "户", "里", "只", "拿出", "五户")).is_place_alone
    assert not clause_of(("山", "里", "有", "水声")).is_place_alone
    assert not clause_of(("山", "里", "很", "安静")).is_place_alone
    assert not clause_of(("我们", "只", "拿出", "五户")).is_place_alone


def test_equal_clauses_are_seen() -> None:
    assert are_parallel(("他们", "一边", "看"), ("一边", "写"))
    assert not are_parallel(("他们", "看"), ("我们", "写"))


@pytest.mark.parametrize("name", ["movable.tsv", "order_words.tsv", "order_reasons.tsv"])
def test_the_tables_are_sorted_and_hold_each_row_once(name: str) -> None:
    lines = resources.files("quizzes").joinpath("data", name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    assert rows[1:] == sorted(rows[1:])
    assert len({tuple(row) for row in rows}) == len(rows)
    assert {len(row) for row in rows} == {len(rows[0])}


def test_every_joint_has_a_wording() -> None:
    text = resources.files("quizzes").joinpath("data", "order_reasons.tsv").read_text(encoding="utf-8")
    assert {str(joint) for joint in Joint} <= {line.split("\t")[0] for line in text.splitlines()}


@pytest.mark.parametrize(
    ("clause", "is_phrase"),
    [
        pytest.param("剩下 的 时间 都 在 倒着 爬 滑梯", False, id="zai says that it goes on"),
        pytest.param("剩下 的 時間 都 在 倒著 爬 溜滑梯", False, id="in traditional characters"),
        pytest.param("大家 都 在 笑 着 学习", False, id="with the particle apart"),
        pytest.param("大家 都 在 山上 学习", True, id="a place"),
        pytest.param("大家 都 在 名著 里 学习", True, id="a book"),
    ],
)
def test_zai_holds_a_place_only_where_one_stands_behind_it(clause: str, *, is_phrase: bool) -> None:
    assert (str(Joint.GOVERNED) in parted(clause).values()) is is_phrase


@pytest.mark.parametrize(
    ("clause", "has_joint"),
    [
        pytest.param("短 的 东西 机器 写 得 更 快", False, id="what is spoken of and who does it"),
        pytest.param("短 的 小说 机器 写 得 更 快", True, id="two nouns that may be one"),
        pytest.param("短 的 东西 写 得 更 快", True, id="one noun"),
    ],
)
def test_a_thing_before_the_subject_is_no_piece_with_it(clause: str, *, has_joint: bool) -> None:
    assert (Joint.SUBJECT in parted(clause).values()) is has_joint
