from __future__ import annotations

import pytest

from quizzes.reading.label_names import may_be_one
from quizzes.reading.speakers import Cast
from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import codes, outline, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            问：你好吗？
            問：お元気ですか？
            答：我很好。
            答：元気です。
            """,
            ["问| 你好吗？ = お元気ですか？", "答| 我很好。 = 元気です。"],
            id="wen-da-without-blank-lines",
        ),
        pytest.param(
            """
            发布人：请提问。

            Spokesman: Your questions, please.

            《江边日报》记者：桥修好了吗？

            River Daily: Is the bridge repaired?

            林工：修好了。

            Lin Gong: It is.

            市电视台记者：花了多少钱？

            City Radio and Television: What did it cost?

            林工：三百万。他问《桥报》记者：来过吗？

            Lin Gong: Three million. He asked a reporter of it: Were you here?

            《桥》杂志记者王平：我来过。

            Bridge magazine: I have.

            《江边观察》记者：请谈谈工期。

            River Observer: Please tell us how long it took.

            《江边日报》记者：谢谢。

            River Daily: Thank you.
            """,
            [
                "发布人| 请提问。 = Your questions, please.",
                "《江边日报》记者| 桥修好了吗？ = Is the bridge repaired?",
                "林工| 修好了。 = It is.",
                "市电视台记者| 花了多少钱？ = What did it cost?",
                "林工| 三百万。他问《桥报》记者：来过吗？ = Three million. He asked a reporter of it: Were you here?",
                "《桥》杂志记者王平| 我来过。 = I have.",
                "《江边观察》记者| 请谈谈工期。 = Please tell us how long it took.",
                "《江边日报》记者| 谢谢。 = Thank you.",
            ],
            id="several who ask, each for a paper or a station",
        ),
        pytest.param(
            """
            她记着账。

            She kept accounts.

            一九八九年五月：豆油三元二。

            May 1989: Soybean oil, 3.20.

            六月三日：酱油两毛八。

            June 3: Soy sauce, 0.28.

            六月三日：又是酱油。

            June 3: Soy sauce again.
            """,
            [
                "| 她记着账。 = She kept accounts.",
                "+| 一九八九年五月：豆油三元二。 = May 1989: Soybean oil, 3.20.",
                "+| 六月三日：酱油两毛八。 = June 3: Soy sauce, 0.28.",
                "+| 六月三日：又是酱油。 = June 3: Soy sauce again.",
            ],
            id="dates, who say nothing",
        ),
        pytest.param(
            """
            编辑部：桥修好了吗？

            The editors: Is the bridge repaired?

            林工（检修全部桥梁的老工程师）：修好了。

            Lin Gong (the old engineer who inspects every bridge): It is.

            编辑部：谢谢。问题：没有人来。

            The editors: Thank you.

            林工：路修了。问题是没人走。

            The road is done. The problem: nobody walks there.

            后记：桥很稳。

            Postscript: The bridge is firm.
            """,
            [
                "编辑部| 桥修好了吗？ = Is the bridge repaired?",
                "林工| 修好了。 = It is.",
                "编辑部| 谢谢。问题：没有人来。 = Thank you.",
                "林工| 路修了。问题是没人走。 = The road is done. The problem: nobody walks there.",
                "| 桥很稳。 = The bridge is firm.",
            ],
            id="those with no name of their own, with a long description, and an afterword",
        ),
        pytest.param(
            """
            记者：你们谁先来的？

            記者：どちらが先に来たのですか。

            罗成：是我先来的。

            羅成：僕です。

            记者：后来呢？

            記者：その後は。

            罗成：她也来了。写成：一。

            羅成：彼女も来ました。

            罗成：到现在八年了。

            羅成：今で八年です。
            """,
            [
                "记者| 你们谁先来的？ = どちらが先に来たのですか。",
                "罗成| 是我先来的。 = 僕です。",
                "记者| 后来呢？ = その後は。",
                "罗成| 她也来了。写成：一。 = 彼女も来ました。",
                "+| 到现在八年了。 = 今で八年です。",
            ],
            id="a name that ends as a verb does",
        ),
        pytest.param(
            """
            Q：你好吗？

            Q: How are you?

            A：我很好。

            A: I am fine.
            """,
            ["Q| 你好吗？ = How are you?", "A| 我很好。 = I am fine."],
            id="q-a-in-english",
        ),
        pytest.param(
            """
            Q1：你好吗？

            Q1: How are you?

            A1：我很好。

            A1: I am fine.

            Q2：他来了吗？

            Q2: Has he come?
            """,
            ["Q| 你好吗？ = How are you?", "A| 我很好。 = I am fine.", "Q| 他来了吗？ = Has he come?"],
            id="numbered-q-a",
        ),
        pytest.param(
            """
            主持人（李华）：大家好！今天我们聊茶。

            司会（李華）：みなさん、こんにちは！今日はお茶の話をします。

            王老师：谢谢你请我来。

            王先生：お招きありがとうございます。

            李华：您什么时候开始喝茶的？

            李華：いつからお茶を飲み始めましたか？
            """,
            [
                "主持人| 大家好！今天我们聊茶。 = みなさん、こんにちは！今日はお茶の話をします。",
                "王老师| 谢谢你请我来。 = お招きありがとうございます。",
                "主持人| 您什么时候开始喝茶的？ = いつからお茶を飲み始めましたか？",
            ],
            id="role-in-brackets-once",
        ),
        pytest.param(
            """
            北京大学教授　李华（经济学家）：今天的题目很难。

            北京大学教授　李華（経済学者）：今日のテーマは難しいです。

            记者：二〇一五年的时候呢？

            記者：2015年のときは？

            李华：那时候没有数据。

            李華：そのころはデータがありませんでした。
            """,
            [
                "李华| 今天的题目很难。 = 今日のテーマは難しいです。",
                "记者| 二〇一五年的时候呢？ = 2015年のときは？",
                "李华| 那时候没有数据。 = そのころはデータがありませんでした。",
            ],
            id="name-with-a-title-before-it",
        ),
        pytest.param(
            """
            学生（男）：我们明天去吗？

            学生（男）：明日行きますか？

            学生（女）：我觉得应该去。

            学生（女）：行くべきだと思います。

            学生（男）：那就去吧。

            学生（男）：じゃあ、行きましょう。
            """,
            [
                "学生（男）| 我们明天去吗？ = 明日行きますか？",
                "学生（女）| 我觉得应该去。 = 行くべきだと思います。",
                "学生（男）| 那就去吧。 = じゃあ、行きましょう。",
            ],
            id="brackets-tell-two-apart",
        ),
        pytest.param(
            """
            记者：
            你为什么来这里？

            記者：
            なぜここに来たのですか？

            李明：
            因为我喜欢这里的人。

            李明：
            ここの人が好きだからです。
            """,
            [
                "记者| 你为什么来这里？ = なぜここに来たのですか？",
                "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
            ],
            id="label-on-its-own-line",
        ),
        pytest.param(
            """
            【记者】你为什么来这里？

            【記者】なぜここに来たのですか？

            【李明】因为我喜欢这里的人。

            【李明】ここの人が好きだからです。

            【记者】谢谢你。

            【記者】ありがとうございました。
            """,
            [
                "记者| 你为什么来这里？ = なぜここに来たのですか？",
                "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
                "记者| 谢谢你。 = ありがとうございました。",
            ],
            id="label-in-corner-brackets",
        ),
        pytest.param(
            """
            马克·吐温：我们的看法是：写作很难。

            マーク・トウェイン：私たちの見方はこうです：書くことは難しい。

            记者：比如呢？

            記者：例えば？

            马克·吐温：比如：今天我一个字也没写。

            マーク・トウェイン：例えば：今日は一文字も書けませんでした。
            """,
            [
                "马克·吐温| 我们的看法是：写作很难。 = 私たちの見方はこうです：書くことは難しい。",
                "记者| 比如呢？ = 例えば？",
                "马克·吐温| 比如：今天我一个字也没写。 = 例えば：今日は一文字も書けませんでした。",
            ],
            id="name-with-a-middle-dot-and-colons-in-speech",
        ),
        pytest.param(
            """
            记者：我想问两个问题。

            記者：二つ質問があります。

            我的问题是：你后悔吗？

            私の質問はこうです：後悔していますか？

            李明：第一：我不后悔。第二：我也不知道。

            李明：第一：後悔していません。第二：自分でも分かりません。

            其中一点很重要：时间。

            その一点が重要です：時間です。
            """,
            [
                "记者| 我想问两个问题。 = 二つ質問があります。",
                "+| 我的问题是：你后悔吗？ = 私の質問はこうです：後悔していますか？",
                "李明| 第一：我不后悔。第二：我也不知道。 = 第一：後悔していません。第二：自分でも分かりません。",
                "+| 其中一点很重要：时间。 = その一点が重要です：時間です。",
            ],
            id="colon-in-a-continuation-is-no-label",
        ),
        pytest.param(
            """
            记者：下雨天生意好吗？
            Reporter: Is business good when it rains?
            店主：下雨当然好。
            Shop owner: Good, of course.
            记者：一天卖多少把伞？
            Reporter: How many umbrellas do you sell a day?
            店主：最多三百把。
            Shop owner: Three hundred at most.
            """,
            [
                "记者| 下雨天生意好吗？ = Is business good when it rains?",
                "店主| 下雨当然好。 = Good, of course.",
                "记者| 一天卖多少把伞？ = How many umbrellas do you sell a day?",
                "店主| 最多三百把。 = Three hundred at most.",
            ],
            id="a-speaker-described-in-english",
        ),
        pytest.param(
            """
            记者：天气好吗？
            店主：很好。昨天下雨。
            店主：今天不下了。

            Reporter: How is the weather?
            Shop owner: Very good. It rained yesterday.
            Shop owner: It has stopped today.
            """,
            [
                "记者| 天气好吗？ = How is the weather?",
                "店主| 很好。昨天下雨。 = Very good. It rained yesterday.",
                "+| 今天不下了。 = It has stopped today.",
            ],
            id="a-speaker-described-in-a-translation-apart",
        ),
        pytest.param(
            """
            记者：您怎么看？
            Reporter: What do you make of it?

            老顾：简单回答：没办法。
            Old Gu: Short answer: nothing can be done.

            另一个问题：没有钱。
            Another problem: there is no money.

            还有一个问题：没有人。
            Another problem: there are no people.

            记者：那以后呢？
            Reporter: And later?

            老顾：只有一条路：走。
            Old Gu: Only one road: leave.
            """,
            [
                "记者| 您怎么看？ = What do you make of it?",
                "老顾| 简单回答：没办法。 = Short answer: nothing can be done.",
                "+| 另一个问题：没有钱。 = Another problem: there is no money.",
                "+| 还有一个问题：没有人。 = Another problem: there are no people.",
                "记者| 那以后呢？ = And later?",
                "老顾| 只有一条路：走。 = Only one road: leave.",
            ],
            id="speech-before-a-colon-in-english",
        ),
        pytest.param(
            """
            记者：这杆秤用了多少年？

            Reporter: How many years has this scale been in use?

            秦伯：比我还大。现在没人信秤了。

            Uncle Qin: It is older than me, and nobody trusts it,
            not even my son.

            记者：您还用吗？

            Reporter: Do you still use it?

            秦伯：每天用。

            Uncle Qin: Every day, when the phone runs out of battery or I lose
            it in the market.
            """,
            [
                "记者| 这杆秤用了多少年？ = How many years has this scale been in use?",
                "秦伯| 比我还大。现在没人信秤了。 = It is older than me, and nobody trusts it, not even my son.",
                "记者| 您还用吗？ = Do you still use it?",
                "秦伯| 每天用。 = Every day, when the phone runs out of battery or I lose it in the market.",
            ],
            id="labels-of-a-wrapped-translation",
        ),
        pytest.param(
            """
            记者：你们吃什么？
            記者：何を食べますか。
            阿嬤：湯圓，紅白兩色。
            おばあさん：湯円です。紅白の二色です。
            """,
            ["记者| 你们吃什么？ = 何を食べますか。", "阿嬤| 湯圓，紅白兩色。 = 湯円です。紅白の二色です。"],
            id="characters-of-both-beside-kana",
        ),
        pytest.param(
            """
            ——您喜欢这个工作吗？

            ――この仕事は好きですか？

            老周：当然喜欢。

            周さん：もちろん好きです。

            ——为什么？

            ――なぜですか？

            老周：因为很安静。

            周さん：静かだからです。
            """,
            [
                "——| 您喜欢这个工作吗？ = この仕事は好きですか？",
                "老周| 当然喜欢。 = もちろん好きです。",
                "——| 为什么？ = なぜですか？",
                "老周| 因为很安静。 = 静かだからです。",
            ],
            id="a-dash-for-the-interviewer",
        ),
        pytest.param(
            """
            你为什么来这里？

            記者：なぜここに来たのですか？

            因为我喜欢这里的人。

            李明：ここの人が好きだからです。

            你还会再来吗？

            記者：また来ますか？

            一定会来的。

            李明：必ず来ます。
            """,
            [
                "記者| 你为什么来这里？ = なぜここに来たのですか？",
                "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
                "記者| 你还会再来吗？ = また来ますか？",
                "李明| 一定会来的。 = 必ず来ます。",
            ],
            id="labels-in-the-translation-only",
        ),
        pytest.param(
            """
            记者：你为什么来这里？

            なぜここに来たのですか？

            李明：因为我喜欢这里的人。

            ここの人が好きだからです。

            记者：你还会再来吗？

            また来ますか？
            """,
            [
                "记者| 你为什么来这里？ = なぜここに来たのですか？",
                "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
                "记者| 你还会再来吗？ = また来ますか？",
            ],
            id="labels-in-the-source-only",
        ),
        pytest.param(
            """
            小王︰我们开始吧。

            王さん ：始めましょう。

            小李 : 好的，开始。

            李さん: はい、始めましょう。

            小王：第一个问题很简单。

            王さん：最初の質問は簡単です。

            小李：你说吧。

            李さん：どうぞ。
            """,
            [
                "小王| 我们开始吧。 = 始めましょう。",
                "小李| 好的，开始。 = はい、始めましょう。",
                "小王| 第一个问题很简单。 = 最初の質問は簡単です。",
                "小李| 你说吧。 = どうぞ。",
            ],
            id="colons-of-all-widths",
        ),
        pytest.param(
            """
            旁白：那天下着雨。

            ナレーション：その日は雨でした。

            小王：我们走吧。

            王さん：行きましょう。

            小王：别忘了雨伞。

            王さん：傘を忘れないで。
            """,
            [
                "| 那天下着雨。 = その日は雨でした。",
                "小王| 我们走吧。 = 行きましょう。",
                "+| 别忘了雨伞。 = 傘を忘れないで。",
            ],
            id="narrator-and-a-repeated-label",
        ),
        pytest.param(
            """
            小王：我们走吧。

            王さん：行きましょう。

            编后：那天一直下着雨。

            編集後記：その日はずっと雨でした。
            """,
            ["小王| 我们走吧。 = 行きましょう。", "| 那天一直下着雨。 = その日はずっと雨でした。"],
            id="what the editors say at the end",
        ),
        pytest.param(
            """
            编者按：那天一直下着雨。

            Editor's note: It rained all that day.

            小王：我们走吧。

            Xiao Wang: Let's go.

            李编辑：带上雨伞。

            Editor Li: Take an umbrella.
            """,
            [
                "| 那天一直下着雨。 = It rained all that day.",
                "小王| 我们走吧。 = Let's go.",
                "李编辑| 带上雨伞。 = Take an umbrella.",
            ],
            id="what the editors say at the head, and an editor who speaks",
        ),
        pytest.param(
            """
            整理者按：那天一直下着雨。

            整理者注：その日はずっと雨でした。

            小王：我们走吧。

            王さん：行きましょう。
            """,
            ["| 那天一直下着雨。 = その日はずっと雨でした。", "小王| 我们走吧。 = 行きましょう。"],
            id="what who wrote it down says at the head",
        ),
        pytest.param(
            """
            **记者：** 你为什么来这里？

            **記者：** なぜここに来たのですか？

            **李明：** 因为我喜欢这里的人。

            **李明：** ここの人が好きだからです。
            """,
            [
                "记者| 你为什么来这里？ = なぜここに来たのですか？",
                "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
            ],
            id="labels-in-bold",
        ),
        pytest.param(
            """
            Host: 你好，欢迎来到节目。

            Host: Hello, welcome to the programme.

            Dr. Li: 谢谢，很高兴来到这里。

            Dr. Li: Thank you, I am glad to be here.

            Host: 我们开始吧。

            Host: Let us begin.
            """,
            [
                "Host| 你好，欢迎来到节目。 = Hello, welcome to the programme.",
                "Dr. Li| 谢谢，很高兴来到这里。 = Thank you, I am glad to be here.",
                "Host| 我们开始吧。 = Let us begin.",
            ],
            id="latin-labels-on-both-sides",
        ),
        pytest.param(
            """
            問　您在這裡住了多久？

            問　ここにどれくらいお住まいですか？

            林　十年了。

            林　十年です。

            問　喜歡嗎？

            問　お好きですか？

            林　很喜歡，也很習慣。

            林　好きですし、慣れています。
            """,
            [
                "問| 您在這裡住了多久？ = ここにどれくらいお住まいですか？",
                "林| 十年了。 = 十年です。",
                "問| 喜歡嗎？ = お好きですか？",
                "林| 很喜歡，也很習慣。 = 好きですし、慣れています。",
            ],
            id="a-surname-before-a-wide-blank",
        ),
        pytest.param(
            """
            《山路》：您走了多久？

            Mountain Road: How long did you walk?

            李明：两天。

            Li Ming: Two days.
            """,
            ["山路| 您走了多久？ = How long did you walk?", "李明| 两天。 = Two days."],
            id="a-paper-in-title-signs",
        ),
        pytest.param(
            """
            李明：春天很忙。

            李明：春は忙しいです。

            天晴　我们就出海。

            晴れれば　海に出ます。

            天阴　我们就补网。

            曇れば　網を直します。
            """,
            [
                "李明| 春天很忙。 = 春は忙しいです。",
                "+| 天晴　我们就出海。 = 晴れれば　海に出ます。",
                "+| 天阴　我们就补网。 = 曇れば　網を直します。",
            ],
            id="words-before-a-wide-blank-that-are-no-label",
        ),
        pytest.param(
            """
            记者｜春天忙吗？

            記者｜春は忙しいですか？

            李明｜春天很忙。

            李明｜春は忙しいです。

            记者｜那秋天呢？

            記者｜では秋は？

            李明｜“补网”，我们这么说。

            李明｜「網直し」と言います。
            """,
            [
                "记者| 春天忙吗？ = 春は忙しいですか？",
                "李明| 春天很忙。 = 春は忙しいです。",
                "记者| 那秋天呢？ = では秋は？",
                "李明| “补网”，我们这么说。 = 「網直し」と言います。",
            ],
            id="a-bar",
        ),
        pytest.param(
            """
            记者 | 春天忙吗？

            記者 | 春は忙しいですか？

            李明 | 春天很忙。

            李明 | 春は忙しいです。

            记者 | 那秋天呢？

            記者 | では秋は？

            李明 | 秋天我们补网。

            李明 | 秋は網を直します。
            """,
            [
                "记者| 春天忙吗？ = 春は忙しいですか？",
                "李明| 春天很忙。 = 春は忙しいです。",
                "记者| 那秋天呢？ = では秋は？",
                "李明| 秋天我们补网。 = 秋は網を直します。",
            ],
            id="an-ascii-bar",
        ),
        pytest.param(
            """
            记者——春天忙吗？

            記者——春は忙しいですか？

            李明——春天很忙。

            李明——春は忙しいです。

            记者——那秋天呢？

            記者——では秋は？

            李明——秋天我们补网。

            李明——秋は網を直します。
            """,
            [
                "记者| 春天忙吗？ = 春は忙しいですか？",
                "李明| 春天很忙。 = 春は忙しいです。",
                "记者| 那秋天呢？ = では秋は？",
                "李明| 秋天我们补网。 = 秋は網を直します。",
            ],
            id="a-dash-after-the-name",
        ),
        pytest.param(
            """
            李明：春天很忙。

            李明：春は忙しいです。

            李明——我们的船长——秋天不出海。

            李明――我々の船長――は秋には海へ出ません。

            李明：冬天休息。

            李明：冬は休みます。
            """,
            [
                "李明| 春天很忙。 = 春は忙しいです。",
                "+| 李明——我们的船长——秋天不出海。 = 李明――我々の船長――は秋には海へ出ません。",
                "+| 冬天休息。 = 冬は休みます。",
            ],
            id="a-dash-after-the-name-in-speech",
        ),
    ],
)
def test_speakers_are_told_from_speech(text: str, expected: list[str]) -> None:
    assert outline(read(text)) == expected


def test_a_missing_label_is_taken_from_the_other_language() -> None:
    interview = read(
        """
        记者：你为什么来这里？

        記者：なぜここに来たのですか？

        李明：因为我喜欢这里的人。

        ここの人が好きだからです。

        你还会再来吗？

        記者：また来ますか？

        李明：一定会来的。

        李明：必ず来ます。
        """
    )

    assert outline(interview) == [
        "记者| 你为什么来这里？ = なぜここに来たのですか？",
        "李明| 因为我喜欢这里的人。 = ここの人が好きだからです。",
        "记者| 你还会再来吗？ = また来ますか？",
        "李明| 一定会来的。 = 必ず来ます。",
    ]
    assert codes(interview) == ["label-missing-in-translation", "label-missing-in-source"]


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param(
            "我同意。", "ホーランド・ジョウ：同意します。", "同意します。", id="a foreign name in Japanese letters"
        ),
        pytest.param("我同意。", "Huo Lanzhou: I agree.", "I agree.", id="a name of two words in English"),
        pytest.param("我同意。", "Honestly: I agree.", "Honestly: I agree.", id="a word that opens a sentence"),
        pytest.param(
            "第一点：我同意。",
            "First Point: I agree.",
            "First Point: I agree.",
            id="what the Chinese has before a colon",
        ),
    ],
)
def test_a_full_name_that_a_translation_has_but_once_is_a_label(source: str, translation: str, said: str) -> None:
    is_english = translation.isascii()
    rest = "It takes three years." if is_english else "三年かかります。"
    asked = (
        ("Do you agree?", "How long does it take?") if is_english else ("同意しますか？", "どのくらいかかりますか？")
    )
    interview = read(
        f"记者：您同意吗？\n\n{asked[0]}\n\n霍兰舟：{source}\n\n{translation}\n\n"
        f"记者：要多久？\n\n{asked[1]}\n\n霍兰舟：要三年。\n\n{rest}\n"
    )
    assert outline(interview)[1] == f"霍兰舟| {source} = {said}"


def test_a_paragraph_about_the_speaker_is_narration() -> None:
    interview = read(
        """
        记者：你为什么来这里？

        記者：なぜここに来たのですか？

        李明：因为我喜欢这里的人。

        李明：ここの人が好きだからです。

        李明说完，看了看窗外。

        李明はそう言うと、窓の外を見ました。

        李明：还有这里的海。

        李明：それにここの海も。
        """
    )

    assert [turn.speaker for turn in interview.turns] == ["记者", "李明", None, "李明"]


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        pytest.param("宋玉兰坐在窗前，徒弟闵小川在扫地。", None, id="of those whose label is their family name"),
        pytest.param("窗前坐着两个人。", "宋", id="nobody was named before"),
    ],
)
def test_a_paragraph_about_somebody_by_full_name_is_narration(opening: str, speaker: str | None) -> None:
    interview = read(
        f"{opening}\n\n记：您为什么来这里？\n\n宋：因为这里有海。\n\n宋玉兰说着，看了看窗外。\n\n"
        "闵：海边有船。\n\n两个人谁也没说话，船慢慢开走了。\n\n记：是吗？\n\n宋：是的。"
    )

    told = [turn.speaker for turn in interview.turns for paragraph in turn.paragraphs if "船慢慢" in paragraph.source]
    about = [turn.speaker for turn in interview.turns for paragraph in turn.paragraphs if "说着" in paragraph.source]
    assert about == [speaker]
    assert told == [speaker]


@pytest.mark.parametrize(
    ("last", "speaker"),
    [
        pytest.param("五点整，船开出了港口。宋长海站在岸上没动。", None, id="what he does by his full name"),
        pytest.param("五点整，船开出了港口。我站在岸上没动。", "宋师傅", id="what one does oneself"),
        pytest.param("五点整，宋长海的船开出了港口，你看。", "宋师傅", id="to somebody"),
    ],
)
def test_who_is_called_by_a_title_is_told_of_by_the_name_that_stands_before(last: str, speaker: str | None) -> None:
    interview = read(
        "修船的宋长海坐在窗前，开船的于桂芹在喝茶。\n\n记者：您为什么来这里？\n\n于师傅：因为这里有海。\n\n"
        f"宋师傅：时间到了，开船去！\n\n{last}"
    )

    assert interview.turns[-1].speaker == speaker


@pytest.mark.parametrize(
    ("about", "paragraph", "is_own"),
    [
        pytest.param("李明说完，看了看窗外。", "渔船从早上五点开始出海。", False, id="where another one tells of him"),
        pytest.param("李明说完，看了看窗外。", "我从早上五点开始等船。", True, id="in the first person"),
        pytest.param("李明说完，看了看窗外。", "一周之后，我们收到一张照片。", False, id="of us who tell of the talk"),
        pytest.param("我也看了看窗外。", "一周之后，我们收到一张照片。", True, id="of us, nobody telling"),
        pytest.param("李明说：“我等船。”", "渔船从早上五点开始出海。", False, id="whose first person is quoted"),
        pytest.param("我也看了看窗外。", "渔船从早上五点开始出海。", True, id="where no other tells of him"),
        pytest.param("我叫李明，来了三年。", "渔船从早上五点开始出海。", True, id="who says his own name"),
        pytest.param("夜里风大。", "王海生没忍住，笑出了声。", False, id="that opens with another speaker"),
        pytest.param("夜里风大。", "王海生说得对，你别不信。", True, id="that speaks to somebody of another"),
        pytest.param("夜里风大。", "今年王海生也来了。", True, id="that names another on the way"),
        pytest.param("夜里风大。", "记者来得不多。", True, id="that opens with people of another's trade"),
        pytest.param("夜里风大。", "王先生没忍住，笑出了声。", False, id="that opens with another speaker's title"),
        pytest.param("夜里风大。", "赵先生没忍住，笑出了声。", True, id="that opens with somebody who says nothing"),
    ],
)
def test_a_paragraph_without_a_label_is_the_speakers_where_nothing_else_is_told_between(
    about: str, paragraph: str, *, is_own: bool
) -> None:
    interview = read(
        f"记者：你为什么来这里？\n\n李明：因为我喜欢这里。\n\n{paragraph}\n\n记者：是吗？\n\n王海生：是的。\n\n李明：是。\n\n{about}"
    )
    speakers = {each.source: turn.speaker for turn in interview.turns for each in turn.paragraphs}
    assert speakers[paragraph] == ("李明" if is_own else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            A small teahouse has been open for ninety years.
            有一家小茶馆，开了九十年。
            问：您是什么时候开始工作的？
            Q: When did you start working?
            答：我十六岁的时候。
            A: When I was sixteen.
            """,
            [
                "| 有一家小茶馆，开了九十年。 = A small teahouse has been open for ninety years.",
                "问| 您是什么时候开始工作的？ = When did you start working?",
                "答| 我十六岁的时候。 = When I was sixteen.",
            ],
            id="an-article-is-no-label",
        ),
        pytest.param(
            """
            我们采访了茶馆的老板，他已经九十岁了。

            A man of ninety owns the teahouse. We spoke with him.

            他每天五点就起床烧水。

            A kettle is on the stove at five every morning.

            晚上他还要自己扫地。

            A broom is all he needs in the evening.
            """,
            [
                "| 我们采访了茶馆的老板，他已经九十岁了。 = A man of ninety owns the teahouse. We spoke with him.",
                "+| 他每天五点就起床烧水。 = A kettle is on the stove at five every morning.",
                "+| 晚上他还要自己扫地。 = A broom is all he needs in the evening.",
            ],
            id="many-articles-are-no-labels",
        ),
        pytest.param(
            """
            Q 您是什么时候开始工作的？

            Q When did you start working?

            A 我十六岁的时候。

            A When I was sixteen.

            Q 那时候辛苦吗？

            Q Was it hard then?

            A 不辛苦，大家都很开心。

            A It was not, everybody was happy.
            """,
            [
                "Q| 您是什么时候开始工作的？ = When did you start working?",
                "A| 我十六岁的时候。 = When I was sixteen.",
                "Q| 那时候辛苦吗？ = Was it hard then?",
                "A| 不辛苦，大家都很开心。 = It was not, everybody was happy.",
            ],
            id="letters-without-a-sign-all-through",
        ),
        pytest.param(
            """
            【记者】这个夜校是谁办起来的？

            【記者】この夜間学校は誰が始めたのですか。

            【王校长】是我。开始只有六个学生。

            【王校長】私です。最初は生徒が六人だけでした。

            【陈奶奶】我七十三岁了，想自己写信。

            【陳おばあさん】七十三歳になって、自分で手紙を書きたいと思いました。

            【记者】学费怎么算？

            【記者】学費はどうなっていますか。
            """,
            [
                "记者| 这个夜校是谁办起来的？ = この夜間学校は誰が始めたのですか。",
                "王校长| 是我。开始只有六个学生。 = 私です。最初は生徒が六人だけでした。",
                "陈奶奶| 我七十三岁了，想自己写信。 = 七十三歳になって、自分で手紙を書きたいと思いました。",
                "记者| 学费怎么算？ = 学費はどうなっていますか。",
            ],
            id="in-brackets-once",
        ),
        pytest.param(
            """
            记者
            这个夜校是谁办起来的？

            記者
            この夜間学校は誰が始めたのですか。

            小刘
            是我和王校长。

            劉さん
            私と王校長です。

            记者
            陈奶奶，您为什么来学写字？

            記者
            陳おばあさん、なぜ字を習いに来たのですか。

            陈奶奶
            我想自己给孙子写信。

            陳おばあさん
            孫に自分で手紙を書きたいのです。

            记者
            学费怎么算？

            記者
            学費はどうなっていますか。
            """,
            [
                "记者| 这个夜校是谁办起来的？ = この夜間学校は誰が始めたのですか。",
                "小刘| 是我和王校长。 = 私と王校長です。",
                "记者| 陈奶奶，您为什么来学写字？ = 陳おばあさん、なぜ字を習いに来たのですか。",
                "陈奶奶| 我想自己给孙子写信。 = 孫に自分で手紙を書きたいのです。",
                "记者| 学费怎么算？ = 学費はどうなっていますか。",
            ],
            id="alone-on-a-line-without-a-colon-once",
        ),
        pytest.param(
            """
            記者：「書是從哪裡來的？」

            記者「本はどこから来たのですか。」

            館長：「大部分是漁民送來的。」

            館長「大部分は漁師が持ってきてくれました。」

            記者：「您最喜歡哪一本？」

            記者「一番好きな本はどれですか。」
            """,
            [
                "記者| 「書是從哪裡來的？」 = 「本はどこから来たのですか。」",
                "館長| 「大部分是漁民送來的。」 = 「大部分は漁師が持ってきてくれました。」",
                "記者| 「您最喜歡哪一本？」 = 「一番好きな本はどれですか。」",
            ],
            id="before-quotes-as-in-a-novel",
        ),
    ],
)
def test_labels_are_known_by_how_they_are_set_apart(text: str, expected: list[str]) -> None:
    interview = read(text)

    assert outline(interview) == expected
    assert codes(interview) == []


def test_a_note_at_the_end_is_said_by_nobody() -> None:
    interview = read(
        """
        记者：收钱吗？

        記者：お金は取りますか。

        李老师：不收。

        李先生：取りません。

        注：本文根据录音整理，未经本人审阅。

        注：本稿は録音をもとに整理したもので、本人の校閲を経ていません。
        """
    )

    assert outline(interview)[-1].startswith("| 注：本文")


@pytest.mark.parametrize(("opening", "closing"), [("『", "』"), ("「", "」")], ids=["double", "single"])
def test_a_paper_that_asks_is_named_in_marks_of_either_language(opening: str, closing: str) -> None:
    interview = read(
        f"""
        《晚报》：您一个人住在那里吗？

        {opening}晩報{closing}：お一人でお住まいですか？

        周安：我跟我的狗住在一起。

        周安：犬と一緒に住んでいます。

        《晚报》：住了多久了？

        {opening}晩報{closing}：もうどのくらいになりますか？

        周安：三十年了。

        周安：三十年です。
        """
    )
    assert [turn.speaker for turn in interview.turns] == ["晚报", "周安", "晚报", "周安"]
    assert interview.turns[0].paragraphs[0].translation == "お一人でお住まいですか？"


@pytest.mark.parametrize(
    ("paper", "other"),
    [
        ("《深空》杂志", "『深空』誌"),
        ("「深空」雜誌", "「深空」誌"),
        ("《城事》周刊", "『城事』週刊"),
        ("《城事》编辑部", "『城事』編集部"),
        ("《课外》栏目", "『課外』番組"),
    ],
)
def test_a_paper_that_asks_may_say_behind_its_title_what_it_is(paper: str, other: str) -> None:
    interview = read(
        f"""
        {paper}：您一个人住在那里吗？

        {other}：お一人でお住まいですか？

        周安：我跟我的狗住在一起。

        周安：犬と一緒に住んでいます。

        {paper}：请谈谈它。

        {other}：その話を聞かせてください。

        周安：它看报。《晚报》杂志：它只看这一本。

        周安：新聞を読むんです。
        """
    )
    assert [turn.speaker for turn in interview.turns] == [paper, "周安"] * 2
    assert interview.turns[-1].paragraphs[0].source == "它看报。《晚报》杂志：它只看这一本。"


@pytest.mark.parametrize("sign", [" / ", " | ", " ｜ ", " - ", " – ", " > ", ") ", "·"])
@pytest.mark.parametrize(("asks", "answers", "other"), [("问", "答", "問"), ("Q", "A", "Q"), ("Q1", "A1", "Q1")])
def test_a_letter_is_set_apart_by_any_sign_where_both_have_it(sign: str, asks: str, answers: str, other: str) -> None:
    said = [
        ("您几点起床？", "何時に起きますか。", "五点。", "五時です。"),
        ("累吗？", "疲れますか。", "不累。", "いいえ。"),
    ]
    lines = [
        f"{asks}{sign}{one}\n{other}{sign}{asked}\n{answers}{sign}{two}\n{answers}{sign}{told}"
        for one, asked, two, told in said
    ]
    found = outline(read("\n".join(lines)))
    assert [line.partition("| ")[2] for line in found] == [
        f"{one} = {other}" for asked in said for one, other in (asked[:2], asked[2:])
    ]
    assert [line.partition("|")[0] for line in found] == [asks[0], answers[0]] * 2


@pytest.mark.parametrize(
    "form",
    [
        "{time} {name}\n{text}",
        "[{time}] {name}\n{text}",
        "{time} {name}：\n{text}",
        "{time} {name}｜{text}",
        "{time} {name} / {text}",
        "{name} {time}：{text}",
        "“{name}”：{text}",
        "{name}  {text}",
        "{name} > {text}",
        "{name} · {text}",
    ],
)
def test_a_name_is_known_by_its_time_or_by_any_sign(form: str) -> None:
    said = [
        ("您几点起床？", "何時に起きますか。"),
        ("五点。", "五時です。"),
        ("累吗？", "疲れますか。"),
        ("不累。", "いいえ。"),
    ]
    said += [("冷吗？", "寒いですか。"), ("很冷。", "とても。")]
    lines = [
        form.format(time=f"00:{n:02}", name=name, text=text)
        for n, pair in enumerate(said)
        for name, text in zip(("老陈", "陳") if n % 2 else ("主播", "司会"), pair, strict=True)
    ]
    found = outline(read("\n\n".join(("早起的人", "早起きの人", *lines))))
    who = ["主播", "老陈"] * 3
    assert found[-6:] == [f"{name}| {one} = {other}" for name, (one, other) in zip(who, said, strict=True)]


def test_what_a_day_has_at_each_time_is_nobody() -> None:
    day = "06:00 起床\n06:00 起床\n07:00 早饭\n07:00 朝食\n12:00 午饭\n12:00 昼食"
    talk = f"记者：您每天怎么过？\n記者：毎日は？\n老陈：我念给你听。\n陳：読みますよ。\n{day}"
    assert {turn.speaker for turn in read(talk).turns} <= {"记者", "老陈", None}


def test_one_letter_with_a_slight_sign_is_no_label() -> None:
    text = "记者：A / B 两组谁赢了？\n記者：AとB、どちらが勝ちましたか。\n老陈：A / B 打平了。\n陳：引き分けです。"
    assert [turn.speaker for turn in read(text).turns] == ["记者", "老陈"]


@pytest.mark.parametrize(
    ("asks", "answers"), [("Q{}", "A{}"), ("问{}", "答{}"), ("问题{}", "回答{}"), ("Q{}：", "A{}：")]
)
def test_numbered_letters_may_stand_alone_above_what_is_said(asks: str, answers: str) -> None:
    said = [
        ("您几点起床？", "何時に起きますか。"),
        ("五点。", "五時です。"),
        ("累吗？", "疲れますか。"),
        ("不累。", "いいえ。"),
    ]
    lines = [
        f"{(answers if n % 2 else asks).format(n // 2 + 1)}\n{text}" for n, pair in enumerate(said) for text in pair
    ]
    found = outline(read("\n\n".join(("早起的人", "早起きの人", *lines))))
    assert [line.partition("| ")[2] for line in found if "| " in line] == [f"{one} = {other}" for one, other in said]
    assert len({line.partition("|")[0] for line in found if "| " in line}) == 2


def test_a_paper_is_named_whatever_words_its_name_is_made_of() -> None:
    asked = [("芯片难造吗？", "Are chips hard to make?"), ("难在哪里？", "What is hard?"), ("累吗？", "Tiring?")]
    said = [("很难。", "Very hard."), ("难在清洗。", "The cleaning is."), ("不累。", "No.")]
    lines = [
        f"《界面与夹层》：{zh}\n\nLayers: {en}\n\n鲁景行：{answer}\n\nLu Jingxing: {told}"
        for (zh, en), (answer, told) in zip(asked, said, strict=True)
    ]
    interview = read("\n\n".join(lines))
    assert [turn.speaker for turn in interview.turns] == ["界面与夹层", "鲁景行"] * 3
    assert not interview.problems


def test_a_name_that_a_sentence_begins_with_is_no_label_where_labels_have_colons() -> None:
    lines = ["记者：几点来的？", "老周：六点。", "老周 六点就来了。", "记者：累吗？", "老周：不累。"]
    told = [(turn.speaker, turn.paragraphs[0].source) for turn in read("\n\n".join(lines)).turns]
    assert told[2] == (None, "老周 六点就来了。")


_ASKED = [
    ("票投给谁？", "Who gets it?", "誰に入れますか。"),
    ("难吗？", "Is it hard?", "難しいですか。"),
    ("去吗？", "Going?", "行きますか。"),
]
_TOLD = [
    ("我不说。", "I won't say.", "言いません。"),
    ("不难。", "It isn't.", "いいえ。"),
    ("去。", "I am.", "行きます。"),
]


@pytest.mark.parametrize(
    ("labels", "language"),
    [
        pytest.param(("主播 ", "PRESENTER ", "范德培 ", "FAN DEPEI "), 1, id="capitals"),
        pytest.param(("主播 ", "", "范德培 ", ""), 1, id="a translation without names"),
        pytest.param(("主播 ", "キャスター ", "范德培 ", "ファン教授 "), 2, id="Japanese"),
    ],
)
def test_names_before_a_mere_blank_are_labels_where_nearly_all_have_one(labels: tuple[str, ...], language: int) -> None:
    lines = [
        f"{name}{one[at]}"
        for asked, told in zip(_ASKED, _TOLD, strict=True)
        for one, names in ((asked, labels[:2]), (told, labels[2:]))
        for name, at in zip(names, (0, language), strict=True)
    ]
    interview = read("\n\n".join(lines))
    assert [turn.speaker for turn in interview.turns] == ["主播", "范德培"] * 3
    assert [turn.paragraphs[0].source for turn in interview.turns][:2] == ["票投给谁？", "我不说。"]
    assert interview.turns[0].paragraphs[0].translation == _ASKED[0][language]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["月亮 出来了。", "我没睡。", "月亮 很圆。", "狗叫了。", "月亮 下去了。"], id="one word alone"),
        pytest.param(
            [
                *(f"{who} {what}" for who in ("春天", "秋天") for what in ("来了。", "走了。", "真短。")),
                *["我没睡。"] * 12,
            ],
            id="most lines have none",
        ),
        pytest.param(["春天 来了。", "秋天 来了。", "春天 走了。", "秋天 走了。"], id="too seldom"),
    ],
)
def test_words_before_a_mere_blank_are_no_labels_elsewhere(lines: list[str]) -> None:
    assert {turn.speaker for turn in read("\n\n".join(lines)).turns} == {None}


def test_a_book_that_a_line_begins_with_is_no_speaker() -> None:
    interview = read(
        """
        《海边》：一个渔民写的书，我读了三遍。

        『海辺』：ある漁師が書いた本で、私は3回読んだ。

        《山上》：他后来写的书，我没有读完。

        『山の上』：その後に書かれた本で、私は読み終えなかった。
        """
    )
    assert [turn.speaker for turn in interview.turns] == [None]


def test_one_of_an_audience_may_be_called_by_the_letter_a() -> None:
    interview = read(
        """
        周安：海边的风很大。

        Zhou An: The wind is strong by the sea.

        听众甲：您一个人住在那里吗？

        Audience member A: Do you live there alone?

        周安：我跟我的狗住在一起。

        Zhou An: I live with my dog.
        """
    )

    assert [turn.speaker for turn in interview.turns] == ["周安", "听众甲", "周安"]


@pytest.mark.parametrize(
    ("last", "speakers"),
    [
        pytest.param("大家欢迎。", ["主持人", None, "周安"], id="another one has the word"),
        pytest.param("下面有请周老师！", ["主持人", None, "周安"], id="and is called"),
        pytest.param("我们用掌声欢迎周老师。", ["主持人", None, "周安"], id="and is applauded"),
        pytest.param("现在我把时间交给周老师。", ["主持人", None, "周安"], id="and is given the time"),
        pytest.param("欢迎收听本期节目。", ["主持人", "周安"], id="the host goes on"),
        pytest.param("他的课很受大家欢迎。", ["主持人", "周安"], id="somebody is welcome"),
        pytest.param("我把孩子也交给了他。", ["主持人", "周安"], id="somebody is given something else"),
    ],
)
def test_who_gives_way_to_another_one_does_not_go_on(last: str, speakers: list[str | None]) -> None:
    interview = read(
        f"""
        主持人：各位同学，下午好。我们请来的是周安老师。{last}

        旧信不比书多，只是比书重。我研究了三十年。

        我们先从最早的信讲起。

        周安：会，也不会。

        主持人：谢谢周老师。
        """
    )
    assert [turn.speaker for turn in interview.turns] == [*speakers, "主持人"]


def test_who_tells_all_of_a_text_is_named_once_and_no_speaker_of_the_line_that_says_so() -> None:
    interview = read(
        """
        口述：周安，四十六岁，渔民。以下内容根据两次谈话的录音整理。

        語り手：周安、46歳、漁師。以下は2回の談話の録音をもとに整理したものである。

        我从小就怕水，第一次上船的时候吐了一路。

        私は子どものころから水が怖く、初めて船に乗ったときはずっと吐いていました。
        """
    )

    assert [turn.speaker for turn in interview.turns] == [None]
    assert interview.problems == ()


def test_an_editor_who_speaks_is_a_speaker_and_one_in_a_credit_is_none() -> None:
    interview = read(
        """
        編輯：您是從小就幫忙做茶嗎？

        彭秀娥：小時候有幫忙採，可是很討厭。

        編輯：種這種茶，收成一定很不穩定吧？

        彭秀娥：豈止不穩定，根本是在賭博。

        編輯：王小明
        """
    )

    assert [turn.speaker for turn in interview.turns] == ["編輯", "彭秀娥", "編輯", "彭秀娥"]


@pytest.mark.parametrize(
    ("asker", "answer", "asked", "told"),
    [
        pytest.param("Editor: ", "Luo Cheng: ", "Who came first?", "I did.", id="English"),
        pytest.param("編集者：", "羅成：", "どちらが先に来たのですか。", "僕です。", id="Japanese"),
    ],
)
def test_the_label_of_an_editor_who_asks_is_no_part_of_the_translation(
    asker: str, answer: str, asked: str, told: str
) -> None:
    text = f"""
        编辑：你们谁先来的？

        {asker}{asked}

        罗成：是我先来的。

        {answer}{told}

        编辑：后来谁来的？

        {asker}{asked}

        罗成：是我先来的。

        {answer}{told}
        """
    assert outline(read(text)) == [
        f"编辑| 你们谁先来的？ = {asked}",
        f"罗成| 是我先来的。 = {told}",
        f"编辑| 后来谁来的？ = {asked}",
        f"罗成| 是我先来的。 = {told}",
    ]


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        pytest.param(
            ["阿杰（以下简称“杰”）", "坤哥", "杰", "坤"], ["阿杰", "坤哥", "阿杰", "坤哥"], id="said once, then short"
        ),
        pytest.param(["阿傑（以下「傑」）", "傑", "記者"], ["阿傑", "阿傑", "記者"], id="said in Japanese"),
        pytest.param(["老王", "小王", "王"], ["老王", "小王", "王"], id="two who may both be meant"),
        pytest.param(["老师", "师", "学生"], ["老师", "师", "学生"], id="a role"),
        pytest.param(["李", "李明"], ["李", "李明"], id="a name that may be another's"),
        pytest.param(
            ["李记者", "王芳", "李", "王", "李"],
            ["李记者", "王芳", "李记者", "王芳", "李记者"],
            id="short from there on",
        ),
        pytest.param(
            ["記者", "林師傅", "記", "林", "記"], ["記者", "林師傅", "記者", "林師傅", "記者"], id="a role, then short"
        ),
        pytest.param(
            ["记者", "陆文清", "记者", "文清"], ["记者", "陆文清", "记者", "陆文清"], id="without the family name"
        ),
        pytest.param(["李记者", "李", "李记者"], ["李记者", "李", "李记者"], id="both all along"),
        pytest.param(["李记者", "李明", "李"], ["李记者", "李明", "李"], id="two who are called so"),
        pytest.param(["大雁", "记者", "大"], ["大雁", "记者", "大"], id="no initial"),
    ],
)
def test_a_short_label_is_of_the_one_who_is_so_called(labels: list[str], names: list[str]) -> None:
    cast = Cast(labels)
    assert [cast.name_of(label) for label in labels] == names


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("坤", "坤哥", True, id="one within the other"),
        pytest.param("阿杰", "小杰", True, id="another familiar word"),
        pytest.param("王师傅", "老王", True, id="a title and a familiar word"),
        pytest.param("王师傅", "李师傅", False, id="one title of two"),
        pytest.param("记者", "老王", False, id="two"),
    ],
)
def test_labels_that_may_be_of_one_person_are_known(one: str, other: str, *, expected: bool) -> None:
    assert may_be_one(one, other) is expected


@pytest.mark.parametrize(
    ("asker", "guest", "other_asker", "other_guest"),
    [
        pytest.param("🎤主持人：", "🎤大刘：", "🎤Host: ", "🎤Liu: ", id="a-picture-before-it"),
        pytest.param("——主持人：", "——大刘：", "— Host: ", "— Liu: ", id="a-dash-before-it"),
        pytest.param(
            "主持人（00:01:02）：", "大刘（00:01:10）：", "Host (00:01:02): ", "Liu (00:01:10): ", id="a-time"
        ),
        pytest.param("主持人 – ", "大刘 – ", "Host – ", "Liu – ", id="a-short-dash-between-blanks"),
        pytest.param("主持人 — ", "大刘 — ", "Host — ", "Liu — ", id="a-long-dash-between-blanks"),
        pytest.param("（主持人）", "（大刘）", "(Host) ", "(Liu) ", id="round-brackets"),
        pytest.param("「主持人」", "「大刘」", "「Host」", "「Liu」", id="corner-brackets"),
        pytest.param("主持人/", "大刘/", "Host / ", "Liu / ", id="a-slash"),
        pytest.param("🇨🇳 主持人：", "🇨🇳 大刘：", "🇬🇧 Host: ", "🇬🇧 Liu: ", id="a-flag-before-it"),
        pytest.param("主持人：", "大刘：", "→ Host: ", "→ Liu: ", id="an-arrow-before-the-translation"),
        pytest.param("*主持人*：", "*大刘*：", "*Host:* ", "*Liu:* ", id="italics"),
        pytest.param("10:01\t主持人\t", "10:02\t大刘\t", "10:01\tHost\t", "10:02\tLiu\t", id="times-and-tabs"),
    ],
)
def test_a_label_is_known_by_many_signs(asker: str, guest: str, other_asker: str, other_guest: str) -> None:
    talk = [("后来呢？", "And then?"), ("后来电来了。", "Then the power came back."), ("聊吗？", "Do you chat?")]
    talk += [("天天聊。", "Every day."), ("现在呢？", "And now?"), ("现在也聊。", "Now as well.")]
    lines = [
        f"{guest if i % 2 else asker}{ours}\n\n{other_guest if i % 2 else other_asker}{theirs}"
        for i, (ours, theirs) in enumerate(talk)
    ]

    assert outline(read("\n\n".join(lines))) == [
        f"{'大刘' if i % 2 else '主持人'}| {ours} = {theirs}" for i, (ours, theirs) in enumerate(talk)
    ]


@pytest.mark.parametrize("opening", ["（笑）", "「大」", "（想了想）"])
def test_what_stands_in_brackets_among_labels_is_part_of_the_text(opening: str) -> None:
    talk = "主持人：后来呢？\n\nHost: And then?\n\n大刘：我去了。\n\nLiu: I went.\n\n"
    talk += f"{opening}那天很冷。\n\nIt was cold.\n\n"

    read_aloud = "\n".join(outline(read(talk * 3)))

    assert read_aloud.count(f"{opening}那天很冷。 = It was cold.") == 3


@pytest.mark.parametrize("opening", ["No — ", "Well — ", "Yes – "])
def test_a_word_before_a_dash_that_often_opens_an_answer_is_no_label(opening: str) -> None:
    pair = f"大刘：我去过。\n\nLiu: I did.\n\n我没说。\n\n{opening}I did not say so.\n\n"

    assert f"+| 我没说。 = {opening}I did not say so." in outline(read(pair * 4))


@pytest.mark.parametrize(
    ("about", "speaker"),
    [
        pytest.param("他一边说，一边修网。海边的灯全亮了。", None, id="what one does while speaking"),
        pytest.param("说到这里，她看了看窗外。", None, id="where one has got to"),
        pytest.param("他顿了顿，把网放下了。", None, id="that one falls silent"),
        pytest.param("他一边说，一边看着我。", "李明", id="that looks at the speaker"),
        pytest.param("他把船卖了，买了一辆车。", "李明", id="what a third person did"),
    ],
)
def test_what_those_tell_who_watch_a_talk_is_narration(about: str, speaker: str | None) -> None:
    interview = read(f"记者：你为什么来？\n\n李明：我想来。\n\n{about}\n\n记者：是吗？\n\n李明：是。\n\n渔船开走了。")
    assert [turn.speaker for turn in interview.turns] == [
        "记者",
        "李明",
        *([None] if speaker is None else []),
        "记者",
        "李明",
        *([None] if speaker is None else []),
    ]


@pytest.mark.parametrize(
    ("about", "speaker"),
    [
        pytest.param("傍晚，李师傅收网。后来他告诉我，网是他爸的。", None, id="by title"),
        pytest.param("天黑了，李明伸手去点灯。我没有帮他。", None, id="by name, of the one who asked as well"),
        pytest.param("李明带我去看船。", None, id="by name at the beginning"),
        pytest.param("傍晚，李师傅教我收网。", "李明", id="who taught the speaker"),
        pytest.param("那时候，王师傅还在收网。", "李明", id="by another family name"),
        pytest.param("那时候，李老师还在。他告诉我要读书。", "李明", id="by the title of somebody told of before"),
        pytest.param("村里人说，李明是傻子，我不在乎。", "李明", id="what others say"),
        pytest.param("李明这个名字，我不喜欢。", "李明", id="of the name"),
        pytest.param("傍晚，李明给你点灯，我收网。", "李明", id="to somebody"),
    ],
)
def test_a_paragraph_that_begins_with_what_its_speaker_does_is_narration(about: str, speaker: str | None) -> None:
    interview = read(
        f"记者：你为什么来？\n\n李明：我想来，李老师也想。\n\n{about}\n\n网里没有鱼。\n\n记者：是吗？\n\n李明：是。"
    )
    told = [t.speaker for t in interview.turns for p in t.paragraphs if p.source in {about, "网里没有鱼。"}]
    assert set(told) == {speaker}


def test_where_some_paragraph_tells_of_speakers_one_on_how_he_speaks_does_too() -> None:
    about = "他说这句话的时候很平静。我没有再问。"
    interview = read(f"记者：你为什么来？\n\n李明：我想来。\n\n{about}\n\n记者：是吗？\n\n李明：是。\n\n李明站了起来。")
    assert [t.speaker for t in interview.turns] == ["记者", "李明", None, "记者", "李明", None]


@pytest.mark.parametrize(
    ("about", "speakers"),
    [
        pytest.param("他给炉子添了一块炭。", ["记者", "李明", None, "李明"], id="of a third person"),
        pytest.param("他给我留了一块炭。", ["记者", "李明"], id="of oneself as well"),
        pytest.param("他给炉子添炭，你没看见。", ["记者", "李明"], id="to somebody"),
        pytest.param("炉子里的炭烧完了。", ["记者", "李明"], id="of no person"),
    ],
)
def test_a_label_that_comes_again_cuts_off_what_tells_of_a_third_person(about: str, speakers: list[str | None]) -> None:
    interview = read(f"记者：你为什么来？\n\n李明：我想来。\n\n{about}\n\n李明：是的。")
    assert [turn.speaker for turn in interview.turns] == speakers


@pytest.mark.parametrize(
    ("before_colon", "is_speaker"),
    [
        pytest.param("方法", False, id="a-thing-that-begins-like-a-surname"),
        pytest.param("夏天", False, id="a-season"),
        pytest.param("条件", False, id="a-word-of-both-languages"),
        pytest.param("江岚", True, id="a-name"),
        pytest.param("房东", True, id="somebody"),
    ],
)
@pytest.mark.parametrize("has_both", [True, False], ids=["in-both-languages", "in-one-language"])
def test_a_common_word_before_a_colon_is_no_speaker(before_colon: str, *, is_speaker: bool, has_both: bool) -> None:
    theirs = f"{before_colon}：" if has_both else ""
    text = f"""
        记者：您每天几点起床？

        記者：何時に起きますか。

        老周：我四点起床，先去看水。

        老周：四時に起きて、まず水を見に行きます。

        {before_colon}：先洗三遍，再让它们泡一夜。

        {theirs}三回洗って、一晩浸します。

        记者：谢谢您。

        記者：ありがとうございました。
        """
    said = [line.partition("|")[0] for line in outline(read(text))]

    assert (before_colon in said) is is_speaker


@pytest.mark.parametrize("answer", ["完全同意。", "先洗三遍，再泡一夜。"])
def test_a_turn_in_hanzi_of_both_languages_stays_chinese_under_a_label_of_both(answer: str) -> None:
    text = f"""
        记者：您每天几点起床？

        記者：何時に起きますか。

        老周：我四点起床，先去看水。

        老周：四時に起きて、まず水を見に行きます。

        江岚：{answer}

        江岚：まったくそのとおりです。

        记者：谢谢您。

        記者：ありがとうございました。
        """
    assert f"江岚| {answer} = まったくそのとおりです。" in outline(read(text))


def test_four_times_as_many_speakers_take_no_sixteen_times_as_long() -> None:
    def names(many: int) -> list[str]:
        return [f"李{chr(0x4E00 + i // 40)}{chr(0x5000 + i % 40)}" for i in range(many)]

    assert growth(Cast, names(300), names(1200)) < 8


_HALL = """博物馆里的问答

博物館での質疑応答

贺文澜：欢迎大家，请随便提问。

賀文瀾：ようこそ、何でもお尋ねください。

木匠：左边第三块木板是后来补的。

大工：左から三枚目の板は後で継いだものですよ。

{label}：展厅的灯太暗了，孩子看不清。

{told}：展示室が暗くて、子どもによく見えません。

贺文澜：我们下星期就换灯。

賀文瀾：来週には電灯を替えます。
"""


@pytest.mark.parametrize(
    ("label", "told"),
    [
        pytest.param("带孩子的母亲", "子ども連れの母親", id="with a child"),
        pytest.param("坐在后排的女士", "後ろの席の女性", id="where one sits"),
        pytest.param("一位戴红帽子的老人", "赤い帽子の老人", id="what one wears"),
    ],
)
def test_who_is_told_by_what_one_sees_speaks_where_both_languages_set_it_apart(label: str, told: str) -> None:
    assert label in {turn.speaker for turn in read(_HALL.format(label=label, told=told)).turns}


def test_what_is_told_of_the_best_of_things_is_no_label() -> None:
    text = _HALL.format(label="最要紧的客人", told="一番大事な客").replace(
        "一番大事な客：", "一番大事な客のことですが、"
    )
    assert "最要紧的客人" not in {turn.speaker for turn in read(text).turns}


def test_a_title_that_says_who_it_is_about_is_no_label() -> None:
    title = "等云散的人——访天文学家顾延平\n\n雲が晴れるのを待つ人――天文学者・顧延平氏に聞く\n\n"
    found = read(title + _HALL.partition("\n\n")[2].partition("\n\n")[2].format(label="木匠", told="大工"))
    assert "等云散的人" not in {turn.speaker for turn in found.turns}


@pytest.mark.parametrize(
    ("label", "translated", "is_one"),
    [
        pytest.param("本期嘉宾", "今回のゲスト", False, id="the guest of this number"),
        pytest.param("今日特邀嘉賓", "本日の特別ゲスト", False, id="today's, in traditional characters"),
        pytest.param("嘉宾", "ゲスト", True, id="a guest who may be anybody"),
    ],
)
def test_who_is_the_guest_is_told_in_a_sentence_by_nobody(label: str, translated: str, *, is_one: bool) -> None:
    asked = "女儿：妈，您别盯着它看。\n娘：お母さん、見つめないで。\n\n妈妈：我能不看吗？\n母：見ないでいられる？\n\n"
    told = f"{label}：乔木，种了三十年花。\n{translated}：喬木、花を30年育ててきた。\n\n"
    speakers = {turn.speaker for turn in read(told + asked + asked).turns}
    assert speakers == {"女儿", "妈妈", label if is_one else None}


@pytest.mark.parametrize(
    "noted",
    [
        pytest.param("录音时间：2023年2月4日，立春，下午。地点：妈妈家的阳台。", id="when it was recorded"),
        pytest.param("訪談地點：老師家的客廳，那天下著雨。", id="where it was"),
        pytest.param("说话的人：妈妈和我，还有隔壁的一位老人。", id="who takes part"),
    ],
)
def test_what_is_noted_of_a_talk_is_said_by_nobody(noted: str) -> None:
    asked = "女儿：妈，您别盯着它看。\n\n妈妈：我能不看吗？\n\n"
    speakers = {turn.speaker for turn in read(f"{noted}\n\n{asked}{asked}").turns}
    assert speakers - {None} == {"女儿", "妈妈"}


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        pytest.param("可可", True, id="what one is called, of words that join others"),
        pytest.param("都姐", True, id="by a word for all, as an elder sister"),
        pytest.param("再再", True, id="by a word for again, twice"),
        pytest.param("小成", True, id="by what a verb ends with"),
        pytest.param("有福", True, id="by a verb with its object"),
        pytest.param("被告", True, id="who is sued"),
        pytest.param("被访者", True, id="who is asked"),
        pytest.param("与会者", True, id="who is there"),
        pytest.param("还有", False, id="what there is besides"),
        pytest.param("对此", False, id="of what is spoken of"),
        pytest.param("等等", False, id="and so on"),
        pytest.param("看看", False, id="what one is bidden"),
    ],
)
def test_what_comes_again_and_again_before_a_colon_is_a_name_unless_it_begins_a_sentence(
    label: str, *, is_one: bool
) -> None:
    said = [f"阿凯：今天的第{i}件事我想了很久。\n\n{label}：后来还是没去第{i}家。" for i in range(1, 5)]
    speakers = {turn.speaker for turn in read("\n\n".join(said)).turns}
    assert (label in speakers) is is_one


def test_what_comes_but_twice_and_seldom_names_anybody_is_no_name() -> None:
    said = [f"阿凯：今天的第{i}件事我想了很久。\n\n可可：后来还是没去第{i}家。" for i in range(1, 3)]
    assert "可可" not in {turn.speaker for turn in read("\n\n".join(said)).turns}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "审判长：现在开庭。\n\n被告人王某：我在车棚里。\n\n公诉人：你动过车吗？\n\n证人李某：我打过电话。",
            ["审判长", "被告人王某", "公诉人", "证人李某"],
            id="a role before a name that is kept back",
        ),
        pytest.param(
            "小旦（甩着水袖上）：来一壶茶。\n\n丑（学着她）：来一壶酒。\n\n小旦（笑）：你还欠我钱呢！\n\n丑：明天还。",
            ["小旦", "丑", "小旦", "丑"],
            id="how one speaks on a stage",
        ),
        pytest.param(
            "记者（晚报）：您好。\n\n老周：您好。\n\n记者（早报）：您修什么？\n\n老周：修伞。",
            ["记者（晚报）", "老周", "记者（早报）", "老周"],
            id="for whom one asks",
        ),
        pytest.param(
            "记者：您好。\n\n老周：您好。\n\n某大二学生：我插一句行吗？\n\n老周：行啊。\n\n记者：您说。",
            ["记者", "老周", "某大二学生", "老周", "记者"],
            id="who is described, between two who are known",
        ),
        pytest.param(
            "记者：您好。\n\n老周：您好。\n\n台下妇女：我插一句行吗？\n\n老周笑了。大家都看着他。\n\n老周：行啊。\n\n记者：您说。",
            ["记者", "老周", "台下妇女", None, "老周", "记者"],
            id="who is described, before what is narrated",
        ),
        pytest.param(
            "记者：您好。\n\n老周：您好。\n\n最要紧的办法：把伞修好。\n\n老周：行啊。\n\n记者：您说。",
            ["记者", "老周", "记者"],
            id="what is told before a colon, and nobody",
        ),
        pytest.param(
            "护士\n三十六号请进。\n\n家属\n来了来了。\n\n大夫\n哪里不舒服？\n\n家属\n他发烧了。\n\n大夫\n"
            "张开嘴。\n\n患儿\n叔叔，要打针吗？\n\n大夫\n不打。\n\n家属\n谢谢。",
            ["护士", "家属", "大夫", "家属", "大夫", "患儿", "大夫", "家属"],
            id="words for persons on lines of their own, two of them but once",
        ),
        pytest.param(
            "小王：你去哪儿了？\n小李：我去看电影了，人真多。（笑）\n小王：好看吗？\n小李：还可以吧。😂\n",
            ["小王", "小李", "小王", "小李"],
            id="how one laughs at the end",
        ),
        pytest.param(
            "聊天记录\n\n小王：你昨天去哪儿了\n小李：我去看电影了，人真多\n小王：好看吗\n小李：还可以吧",
            ["小王", "小李", "小王", "小李"],
            id="without stops, as one chats",
        ),
        pytest.param(
            "村里的会\n\n王平：我先说说我的想法\n\n刘秀英：好，你说吧。\n\n王平：明年我们种茶。",
            ["王平", "刘秀英", "王平"],
            id="below a title, without a stop",
        ),
        pytest.param(
            "@北京小豆包：今天我在地铁里蹲下了。\n\n@吃面的老张：后来呢？\n\n@北京小豆包：有人给我糖。\n\n@吃面的老张：真好。",
            ["北京小豆包", "吃面的老张", "北京小豆包", "吃面的老张"],
            id="a sign before a name, whatever it is",
        ),
        pytest.param(
            "二楼的老邱：楼下的树挡光。\n\n陶姨：您别急。\n\n二楼的老邱：我锯了一根树枝。\n\n陶姨：赔一棵吧。",
            ["二楼的老邱", "陶姨", "二楼的老邱", "陶姨"],
            id="where one lives before a name",
        ),
        pytest.param(
            "🐱喵喵 2024/3/9 20:31\n明天六点集合。\n\n大刘💪 2024/3/9 20:32\n能改七点吗？\n\n"
            "🐱喵喵 2024/3/9 20:33\n不能。",
            ["喵喵", "大刘💪", "喵喵"],
            id="a picture before a name in a chat",
        ),
    ],
)
def test_who_speaks_is_seen_however_the_label_is_worded(text: str, speakers: list[str]) -> None:
    assert [turn.speaker for turn in read(text).turns] == speakers


def test_when_a_talk_was_held_is_said_by_nobody_in_either_language() -> None:
    said = "".join(f"记者：第{i}件事呢？\t記者：{i}つ目は？\n老周：我想了很久。\t周：考えました。\n" for i in "一二三")
    talk = f"伞\t傘\n采访时间：四月十二日下午。\t取材日時：四月十二日午後。\n{said}"
    assert {turn.speaker for turn in read(talk).turns} <= {"记者", "老周", None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "记者问：您喜欢书吗？\n何老师答：喜欢。\n记者问：看什么书？\n何老师答：小说。",
            ["记者| 您喜欢书吗？ = -", "何老师| 喜欢。 = -", "记者| 看什么书？ = -", "何老师| 小说。 = -"],
            id="asks-and-answers",
        ),
        pytest.param(
            "山里的书\n\n山の本\n\n记者问：“您喜欢书吗？”\n\n記者は「本は好きですか」と聞いた。\n\n何老师说：“喜欢。”\n\n何先生は「好きです」と言った。\n\n"
            "记者问：“看什么书？”\n\n記者は「どんな本ですか」と聞いた。\n\n何老师说：“小说。”\n\n何先生は「小説です」と言った。",
            [
                "# 山里的书 = 山の本",
                "| 记者问：“您喜欢书吗？” = 記者は「本は好きですか」と聞いた。",
                "+| 何老师说：“喜欢。” = 何先生は「好きです」と言った。",
                "+| 记者问：“看什么书？” = 記者は「どんな本ですか」と聞いた。",
                "+| 何老师说：“小说。” = 何先生は「小説です」と言った。",
            ],
            id="what-is-told-in-quotation-marks",
        ),
        pytest.param(
            "记者：要多少钱？\n顾问：三万。\n记者：贵吗？\n顾问：不贵。",
            ["记者| 要多少钱？ = -", "顾问| 三万。 = -", "记者| 贵吗？ = -", "顾问| 不贵。 = -"],
            id="a-word-for-a-person",
        ),
    ],
)
def test_asks_and_answers_is_no_part_of_a_name(text: str, expected: list[str]) -> None:
    """Somebody is called 记者, not 记者问; a sentence that tells who asks is nobody's words."""
    assert outline(read(text)) == expected
