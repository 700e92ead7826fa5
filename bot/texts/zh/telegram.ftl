### 在 Telegram 聊天中，题目前后说的话。

## 问候
welcome-name = { $name }，你好！
welcome = 你好！
welcome-what = 我用真实对话里的题目陪你学中文：填空、翻译、阅读理解。
welcome-set = 先来做《{ $title }》的 { $count } 道题，好吗？
welcome-more = 📋 看所有功能，/language 换语言，/help 看说明。
welcome-back = 你有一个没做完的测验，接着做吗？
welcome-due = 有 { $count } 道题该复习了，先复习好吗？
no-sets = 现在还没有题目，请过一会儿再来。
help-title = 我能做什么
help =
    /quiz – 选题开始；有没做完的，就再显示当前的题目
    /quiz 题集 题数 题型 – 马上开始，例如：/quiz sample 10 cloze（还可以加上级别，如 HSK4）
    /review – 今天该复习的题
    /mistakes – 最近做错的题，直到答对两次
    /read – 读文章，拼音、译文、词语随时可看
    /word 词语 – 查生词；没有题目等你回答时，直接发词就行
    /sets – 所有题集
    /score – 答了多少题，答对多少题
    /language – 日本語、English、中文
    /export – Anki 牌组、答题记录
    /settings – 语言、解析、汉字、拼音、声调、每日目标、提醒、时区、排行榜
    /privacy – 我保存了你的哪些数据
    /forget – 删除你的全部数据
    /cancel – 退出测验，或取消输入
    /start、/help – 开始页、本说明
    /push – 老师用：给班级出题、布置作业、看成绩
    
    题型有 cloze（填空）、translation（翻译）、comprehension（阅读理解）。点按钮作答；题目要求输入时，请发消息作答。💡 提示（扣一点分），⏭ 跳过，⏹ 停止，🚩 报错。每个答案都会保存，随时可以接着做。
help-admin =
    管理员：把访谈、题目文件或 ZIP 发到这里，就可以做成题集。
    /revise 题集 – 逐题审阅
    /flags – 被报错的题目
    /grant、/revoke – 老师和管理员的角色
    /log – 谁做了什么

## 语言
choose-language = 你想用哪种语言？
language-saved = 好的，以后用中文。
language-explained-seldom = 题目的解析和词义没有中文的，会用英文显示；要改用日文，请点下面的按钮。

## 选题
choose-set = 选哪篇文章？
choose-kind = 做哪种题？
choose-count = 做多少道题？
any-kind = 各种题型
sets-title = 题集
translated-ja = 日语译文
translated-en = 英语译文
set-line = · { $title } – { $id }（{ $count } 题）
quiz-unknown = 我不明白“{ $word }”是什么意思。请只发 { $command } 再点按钮选择，或者写“{ $command } 题集 题数 题型”。题型：cloze、translation、comprehension。题集（写这个名字或标题的一部分）：{ $sets }
no-such-count = 题数不能是“{ $word }”，请写 1 到 { $most } 之间的数。
quiz-longest = 一次最多做 { $most } 题。
said-twice = “{ $word }”多了。题集、题数、题型、级别各写一个就行。
no-such-set = 这个题集已经没有了。请用 /quiz 重新选择。
no-such-kind = 这个题集没有这种题。请用 /quiz 重新选择。
no-such-level = 这个题集里没有 { $level } 的题，有这些级别：{ $levels }。
no-levels = 这个题集的题没有标 HSK 级别，请不要指定级别。

## 按钮
button-start = ▶ 开始
button-resume = ▶ 接着做
button-next = ▶ 下一题
button-result = ▶ 看结果
button-stop = ⏹ 停止
button-skip = ⏭ 跳过
button-undo = ↩ 撤回
button-submit = ☑ 提交
button-again = 🔁 再来一次
button-other = 📚 换一篇
button-count = { $count } 题
button-back = ‹ 返回

## 测验中
tiles-so-far = 已排好：{ $tiles }
type-answer = ✏️ 请发消息作答。
skipped = ⏭ 已跳过
left-title = 先到这里，下次见！

## 点按钮时的提示
toast-old = 那是前面的题目。
toast-over = 这次测验已经结束。发送 /quiz 重新开始。
toast-homework-left = 这份作业还没做完，点群里的作业按钮可以接着做。
toast-answered = 已经答过了，以第一次的答案为准。
toast-not-yours = 这不是你的测验。发送 /quiz 开始你自己的测验。
toast-incomplete = 请先把所有词语都排好。
toast-no-set = 这个题集已经没有了。
toast-unknown = 这个按钮已经失效。发送 /quiz 开始。

## 收到别的内容时
unknown-command = 我不认识这个命令。请看 /help。
unknown-command-near = 我不认识这个命令。你是不是想用 /{ $command }？全部命令请看 /help。
press-a-button = 这道题请点题目下面的按钮作答。发送 /quiz 可以再显示一次。
not-these-pieces = 每个词语都要用上，而且只用一次。请按顺序点按钮，或者直接输入整句话。发送 /quiz 可以再显示一次题目。
already-answered = 这道题已经答过了。点 ▶ 继续，或者发送 /quiz 再显示一次。
no-quiz-open = 现在没有进行中的测验。发送 /quiz 开始。
nothing-asked = 现在没有进行中的测验。发送 /quiz 开始；单独发一个中文词，可以查词。
small-talk = 🙂 随时都可以来。发送 /quiz 就能开始下一次测验。
pasted = 📄 这看起来是一段文章，而我只从文件里读文章：要用它出题，请管理员以文件形式（TXT、DOCX、XLSX）发到这里。/read 可以读现有的文章；单独发一个中文词，可以查词。
only-text = 谢谢！不过我只看得懂文字和按钮。
only-text-files = 谢谢！不过我只看得懂文字、按钮和文件。文章请以文件形式发来（TXT、DOCX、XLSX），不要发图片。
only-text-open = 谢谢！不过我只看得懂文字和按钮。发送 /quiz 可以再显示一次题目。
group-note = 这个请在私聊里用，我在那里等你！
group-button = 去私聊
sorry = 抱歉，我这边出了点问题（编号 { $reference }），请再试一次。发送 /quiz 可以显示题目。
fault = ⚠️ 出错了：{ $what }（{ $place }）{ $before ->
        [0] {""}
       *[other] 。上次通知之后，另有 { $before } 次
    }
    编号 { $reference }，详情见日志。同一类错误，一小时最多通知一次。
sorry-not-saved = ⚠️ 刚才没能保存，所以还不算数。请过几分钟再试；发送 /quiz 可以显示题目。
sorry-not-saved-group = ⚠️ 刚才没能保存，请过几分钟再试。
held-up = ⏳ 现在暂时无法保存。你发来的内容不会丢失，恢复后我会马上回复。

## 命令菜单
command-quiz = 开始测验
command-sets = 所有题集
command-score = 查看成绩
command-language = 换语言
command-cancel = 退出测验
command-help = 使用说明
slow-down = 一下子发来的太多，有些我没有处理。请等一分钟再继续。
enough-for-now = 文件已经处理了很多，请过几分钟再试。
crowded = 现在等着生成的文件和图片太多了，请过几分钟再试。
