### 作业：群成员在截止前在私聊里做的题。

homework-title = 📝 “{ $group }”的作业
homework-none = 还没有作业。作业是大家在截止日之前，按自己的节奏在私聊里做的题。
homework-line = 截止 { $due } · { $count } 题 · { $title }
homework-over = 已于 { $due } 截止
homework-which = 用哪个题集布置作业？
homework-count = 几道题？
homework-all = 全部（{ $count }）
homework-day = 哪天截止？
homework-hour = { $day }几点截止？（{ $zone }）
homework-zone-how = 你还没有选择时区。要按你当地的时间截止，请先在 /settings 里选择。
homework-today = 今天
homework-tomorrow = 明天
homework-past = 那个时间已经过去了，请选晚一点的。
homework-given = ✅ 作业布置好了，群里也通知了。
homework-given-quietly = ✅ 作业布置好了，但没能通知群里。请把这个链接发给大家：{ $link }
homework-new = 📝 作业：{ $title }
homework-new-how = 共 { $count } 题，截止 { $due }（{ $zone }），按自己的节奏做。以第一次作答为准。
homework-begins = 📝 作业《{ $title }》，{ $due }（{ $zone }）截止，还剩 { $left } 题。以第一次作答为准。
homework-reminder = ⏰ 作业《{ $title }》的截止时间是 { $due }（{ $zone }）。{ $people ->
        [0] 还没有人做完。
       *[other] 已有 { $people } 人做完。
    }
homework-reminder-own = ⏰ 你的作业《{ $title }》的截止时间是 { $due }（{ $zone }），还剩 { $left } 题。
homework-ended = 🏁 作业《{ $title }》已截止：{ $people ->
        [0] 没有人做。
       *[other] 有 { $people } 人做了。
    }
homework-results = 📝 “{ $group }”的作业《{ $title }》
homework-results-until = 截止 { $due }（{ $zone }） · { $count } 题
homework-nobody = 还没有人作答。
homework-nobody-did = 没有人作答。
homework-place = { $place } { $name } – 对 { $correct }/{ $count } 题，做了 { $answered } 题
homework-more = ……还有 { $count } 人
homework-missing = 还没做的：{ $names }
homework-missing-ended = 没有做的：{ $names }
homework-put-off = ⏳ 作业《{ $title }》的截止时间推迟到 { $due }（{ $zone }）。
homework-is-put-off = ⏳ 已推迟到 { $due }（{ $zone }），也通知了群组。
homework-is-put-off-quietly = ⏳ 已推迟到 { $due }（{ $zone }），但群里可能没有收到通知。请自己在群里说一声。
homework-not-put-off = 没有改动：这项作业的截止时间已经变了，或者已经过了。点列表里的按钮可以看现在的情况。
homework-sure = 要取消这次作业吗？取消后不能再做，已有的作答仍计入各人的成绩。
homework-dropped = 🗑 已取消。
homework-withdrawn = 🗑 作业《{ $title }》已取消，不用做了。
homework-unknown = 没有这次作业，可能已经取消了。
homework-too-late = 这次作业已经截止，截止时间是 { $due }（{ $zone }）。
homework-not-yours = 这次作业是别的群的，你不在那个群里。
homework-left = 我已经不在这次作业的群里了，所以做不了。群管理员可以重新把我加进群里。
homework-done = ✅ 这次作业你已经做完了：{ $count } 题对了 { $correct } 题。
button-do-homework = ✏️ 在私聊里做题
button-go-on-homework = ✏️ 继续做
button-new-homework = ＋ 新作业
button-all-homework = 📝 全部作业
button-put-off-homework = ⏳ 推迟到 { $due }
button-drop-homework = 🗑 取消作业
button-drop-homework-sure = 🗑 是的，取消
