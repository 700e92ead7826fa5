### 报错：学习者指出题目有问题，由管理员决定。

## 学习者看到的
button-flag = 🚩 报错
flag-ask = 这道题有什么问题？
flag-reason-two-right = 有两个正确答案
flag-reason-wrong-key = 答案不对
flag-reason-wrong-reading = 拼音不对
flag-reason-unclear = 题意不清楚
flag-reason-explanation = 解析没有说明白
flag-reason-other = 其他
button-flag-drop = ‹ 算了
flag-ask-words = 是什么问题呢？请发消息告诉我。发送 /cancel 可以取消。
flag-long = 请用文字说明，最多 { $most } 个字符。发送 /cancel 可以取消。
flag-thanks = 🚩 谢谢！我已经转告管理员，有了结果就告诉你。
flag-already = 这道题你已经报过了，谢谢！
flag-too-many = 谢谢！一天最多可以报 { $most } 道题，请明天再来。
flag-dropped = 好的，什么也没有发送。
flag-accepted = 🚩 你报错的一道题确实有问题，以后不再出这道题了。谢谢！
flag-fixed = 🚩 你报错的一道题确实有问题，已经改好了。谢谢！
flag-rejected = 🚩 你报错的一道题已经检查过，题目保持不变。谢谢你看得这么仔细！
flag-closed = 🚩 你报错的一道题已经检查过，它已不在题集里，不会再出。谢谢你看得这么仔细！
flag-answered = 管理员的话：

## 管理员看到的
flags-admins = 这是给管理员用的。要指出题目的问题，请点题目下面的 🚩。
flags-none = 没有待处理的报错。
flags-title = 待处理的报错：{ $count }
flag-line = { $number } · { $reason } · { $prompt }（{ $title }）
flag-title = 🚩 { $number }：{ $reason }
flag-who = 报错的人：{ $name }（{ $id }）
flag-where = 位置：{ $title }（{ $set }，第 { $version } 版，题目 { $question }）
flag-key = 答案：{ $answer }
flag-since-key = 报错之后答案改过，现在是：{ $answer }
flag-since-other = 报错之后题目改过，答案没变。
flag-since-gone = 报错之后，这道题已从题集里去掉。
flag-given = 报错的人答的：{ $answer }
button-flag-accept = ✓ 不再出题
button-flag-reject = ✗ 保留
button-flag-close = ✗ 结束报错
button-flag-accept-words = ✓ 不再出题，并留言
button-flag-reject-words = ✗ 保留，并留言
button-flag-close-words = ✗ 结束，并留言
flag-is-accepted = ✓ 这道题不再出了。决定的人：{ $name }
flag-is-rejected = ✗ 这道题保持不变。决定的人：{ $name }
flag-is-closed = ✗ 已结束：这道题已不在题集里。决定的人：{ $name }
flag-ask-answer = 要对报错的人说什么（报错 { $number }）？请发消息。发送 /cancel 可以取消，这个报错会保持待处理。
button-flag-fix = ✏️ 去修改
flag-is-gone = 题集里已经没有这道题了。
flag-no-answers = 还没有人答过。
flag-few-answers = 有 { $count } 人答过，太少，无法统计。
flag-figures = 首次作答：{ $count } 人，平均得分率 { $percent }%
flag-is-fixed = ✓ 已经改好。决定的人：{ $name }
