### 测验的各步：级别、提示和扣分、读音、结束；复习和错题。

## 级别
choose-level = 选哪个级别？
any-level = 所有级别
button-level = { $level } ({ $count })

## 提示和扣分
hint-offer-read = 💡 拼音（−{ $price }%）
hint-offer-words = 💡 词义（−{ $price }%）
hint-offer-help = 💡 提示（−{ $price }%）
hint-offer-translation = 💡 译文（−{ $price }%）
hint-offer-translation-ja = 💡 日文译文（−{ $price }%）
hint-offer-translation-en = 💡 英文译文（−{ $price }%）
hint-offer-not-this = 💡 去掉一个错项（−{ $price }%）
hint-offer-beginning = 💡 答案的开头（−{ $price }%）
hint-offer-first-tile = 💡 第一个词语（−{ $price }%）
hint-word = { $word }：{ $meaning }
hint-word-read = { $word }（{ $reading }）：{ $meaning }
credit = 这题算 { $percent }% 的分。
credit-with-hints = 用了 { $hints } 个提示，这题算 { $percent }% 的分。

## 读音
reading = 🔤 { $text }
toast-no-reading = 这道题没有拼音。

## 结束
summary-time-short = 用时：{ $seconds } 秒
summary-time = 用时：{ $minutes } 分 { $seconds } 秒
summary-more = ……还有 { $count } 题
summary-goal = 今天：{ $done } / { $goal } 题
summary-goal-reached = 今天：{ $done } / { $goal } 题，目标达成！
button-new-quiz = ▶ 做新题
button-back-to-quiz = ▶ 回到刚才的测验（还剩 { $count } 题）
button-go-on-quiz = ▶ 接着做（还剩 { $count } 题）
button-missed = 🔂 只做错题（{ $count }）
button-next-set = 📖 { $title }
button-share = 📣 分享
share-text = 我做《{ $title }》，{ $asked } 题答对了 { $correct } 题。你也来试试？
toast-none-missed = 那次没有错题。

## 收到别的内容时
edited = 修改消息不会改变答案，以第一次的答案为准。要作答，请发一条新消息。
edited-unread = 修改过的消息我不会再读。请发一条新消息。
question-taken-out = 🚫 有人报错，这道题不再出了，不计入成绩。
questions-taken-out = 🚫 有 { $count } 道题因报错不再出，已经跳过，不计入成绩。
no-such-question = 这道题已经没有了。发送 /quiz 开始。
toast-begun = 那次测验已经开始了。
other-message = 那是以前的消息。请回答现在的题目，或者直接输入；发送 /quiz 可以再显示一次。
typed-before = 这条消息是在这道题出现之前发的，不算作这道题的答案。
passed-on = 转发之类的消息不算作答案，请直接输入答案。
pasted-open = 📄 这比答案长得多，我把它当作一段文章，没有算作答案，不计入成绩。题目还在，发送 /quiz 可以再显示一次。要用文章出题，请管理员以文件形式（TXT、DOCX、XLSX）发到这里。
no-word-typed = 里面没有文字，不算作答案。请输入答案，或者点 ⏭ 跳过。
other-writing-hanzi = 这道题只能用汉字作答，所以刚才的不算作答案。请用汉字输入，或者点 ⏭ 跳过。
other-writing-pinyin = 这道题要写拼音，所以刚才的不算作答案。请输入拼音（例如 xuéxí 或 xue2xi2），或者点 ⏭ 跳过。
wish-passed-over = ⏭ “{ $said }”没有算作答案，这道题跳过了，不计入成绩。正确答案写在上面的题目里。
wish-put-off = ⏭ “{ $said }”没有算作答案，这道题跳过了，不计入成绩。点群里的按钮还可以回来作答，所以先不公布正确答案。
wish-or-answer = ⏹ “{ $said }”可能是答案，也可能是想停下来，所以我什么都没做。想停下来，请点题目下面的 ⏹；如果是答案，请回复题目再发一次。
talk-or-answer = 💬 “{ $said }”没有算作答案，还没有判分。如果是答案，请回复题目再发一次。
wish-stop = ⏹ “{ $said }”没有算作答案，测验先停在这里。
wish-hint = 💡 “{ $said }”没有算作答案。点题目下面的 💡 可以看提示，扣多少也写在上面；没有 💡 就是没有提示。

## 复习和错题
review-none-yet = 还没有要复习的题。你在测验里答过的题，到时候会再出现。
review-nothing-due = 现在没有要复习的题。下一次：{ $when }，{ $count } 题。
review-later = 现在没有要复习的题，接下来 { $days } 天也没有。
when-today = 今天晚些时候
when-tomorrow = 明天
when-days = { $days } 天后
mistakes-none = 没有要重做的错题，真不错！
mistakes-none-yet = 现在还没有要重做的错题。做错的题会出现在这里，直到答对两次。
practice-gone = 你答过的题现在都不再出了。做新的测验，就会有可以复习的题。
button-review = 🔁 复习（{ $count }）
button-mistakes = 🩹 错题（{ $count }）
command-review = 今天的复习
command-mistakes = 重做错题
purpose-review = 复习
purpose-mistakes = 错题
purpose-missed = 刚才的错题
purpose-passage = 文中题
