### 管理员发来的文件，以及管理题集的题库。

## 收到文件
upload-admins = 谢谢！不过只有管理员可以在这里添加题集。如果有想加入的文章，请告诉管理员。
upload-send = 请把文件发到这里：访谈（TXT、DOCX、XLSX），带释义的词表（每词一行，或表格），或者题目（TXT、DOCX 的试卷，JSON、CSV、TSV、XLSX、GIFT、Aiken、Moodle XML）。多个文件或 ZIP 也可以。
upload-received = 📥 { $name }：已收到，马上检查。没有你的同意，什么都不会发布。
upload-checking = 🔎 { $name }：正在读取和检查…… { $seconds } 秒
upload-too-large = { $name } 太大：{ $size }，上限是 { $most }。请分成几份再发。
upload-unpacked = 🗜 ZIP 里有 { $count } 个文件，下面逐个检查。
upload-fault-time = ❌ 读取这个文件超过了 { $seconds } 秒，所以停下了。请分成几份再发。
upload-fault-time-minutes = ❌ 读取这个文件超过了 { $minutes } 分钟，所以停下了。请分成几份再发。
upload-fault-memory = ❌ 读取这个文件需要的内存超过了 { $megabytes } MB，所以停下了。请分成几份再发。
upload-fault-broken = ❌ 文件读到一半中断了。请用原来的程序打开，重新保存后再发。
upload-fault-large = ❌ 文件太大，上限是 { $megabytes } MB。请分成几份再发。
upload-fault-gone = ❌ Telegram 已经不再提供这个文件，请重新发送。
upload-fault-empty = ❌ 文件是空的，请发别的文件。

## 检查结果
upload-errors = ❌ 有 { $count } 个错误，要在文件里改好才能发布。
upload-good = ✅ 没有问题，可以发布。
upload-warnings = 🟡 有 { $count } 个警告，不影响发布：
upload-words = 词表：{ $words } 个词
upload-interview = 访谈：{ $turns } 次发言，{ $pairs } 个有译文的句子，词汇表 { $words } 个词
upload-set = 题集
upload-title = 标题：{ $title }
upload-id = ID：{ $id }
upload-questions = { $count } 道题：{ $kinds }
upload-subtypes = 其中：{ $subtypes }
upload-unpolled = 🗳 有 { $count } 道选择题放不进投票，不会在群里出：第 { $numbers } 题
upload-new-set = 这是新的题集。
upload-namesake = 👯 已有同名的题集“{ $id }”。如果这是它的新版本，请点 ✏️ 并写 { $id }。
upload-new-version = 这是 { $id }（现为第 { $version } 版）的新版本：新增 { $new } 道，修改 { $changed } 道，去掉 { $gone } 道，不变 { $same } 道。
upload-same-content = { $id }（第 { $version } 版）已经有同样的内容，发布只会改变它的状态。
upload-moved = { $id }（第 { $version } 版）已经有同样的题目，变的只是题目或选项的顺序，或者行号。
upload-left-out = 审阅时去掉的 { $count } 道题没有改动，仍不收入。
upload-put-right = 审阅时改过的 { $count } 道题保持改后的样子。
upload-beside-questions = 标题或者阅读的正文变了。
upload-keys = { $count } 道题的答案变了：以前的作答会重新评分，并通知学习者。
upload-more = ……还有 { $count } 条，全部在下面的文件里。
upload-more-first = ……还有 { $count } 条，前 { $most } 条在下面的文件里。
upload-problems-file = { $name } 的全部 { $count } 条检查结果
upload-problems-first = { $name } 的 { $count } 条检查结果中的前 { $most } 条
upload-present = 这个文件已经在题库里：{ $id }，第 { $version } 版。没有作任何改动。
upload-sample-head = { $name } 的第 { $number } 道例题（共 { $count } 道），学习者看到的样子

## 可以做什么
button-upload-publish = 📢 发布
button-upload-publish-anyway = 📢 仍然发布
button-upload-draft = 📝 存为草稿
button-upload-drop = 🗑 不要了
button-upload-sample = 👀 看例题
button-upload-id = ✏️ 改 ID
button-upload-title = 🏷 改标题
button-upload-keep-title = ‹ 保留标题
button-upload-keep-id = ‹ 保留 { $id }
button-upload-set = 📚 { $id }
button-templates = 📄 模板
upload-ask-id = 在题库里用什么 ID？请写 1 到 48 个字符：A-Z、a-z、0-9、_ 和 -。如果 ID 已经存在，就成为它的新版本。
upload-ask-title = 请发新标题：写一行，或者中文、日文、英文各写一行（行首可用 zh:、ja:、en: 注明语言），每行最多 { $most } 个字符。它会替换所有语言的标题。
upload-bad-title = 这不能作标题。每种语言最多写一行，要有文字，最多 { $most } 个字符；行首可用 zh:、ja:、en: 注明语言。
upload-bad-id = 这不能作 ID。请写 1 到 48 个字符：A-Z、a-z、0-9、_ 和 -，不要空格。
upload-published = 📢 已发布：{ $title }（{ $id }，第 { $version } 版）。学习者现在就可以选。
upload-drafted = 📝 已存为草稿：{ $title }（{ $id }，第 { $version } 版）。只有管理员看得到。
upload-beside = { $id } 保持不变。发布草稿后，它就成为 { $id } 的新版本。
upload-dropped = 🗑 不要了：{ $name }。什么都没有保留。
upload-not-done = 时间太长或者中断了，没有作任何改动。请再试一次。
upload-over = 这个文件已经处理过了。
upload-stale = ⚠️ 显示之后题库有了变化，所以还没有放进去。请再看一看。
templates-title = 请填好模板再发给我。要哪种格式？
template-caption = 题目模板（{ $format }）。请写上自己的题目，再把文件发给我。

## 题库
library-title = 题库：{ $count } 个题集
library-line = { $state } { $title }（{ $id }，第 { $version } 版，{ $count } 道题）
library-published = 📢 已发布
library-draft = 📝 草稿
library-retired = 💤 已停用
library-where = { $id }，第 { $version } 版，来自 { $origin }
button-library = 📚 全部题集
button-library-quiz = ▶ 试做
button-library-retire = 💤 停用
button-library-restore = 📢 恢复
button-library-file = 💾 存成文件
library-overtaken = ⚠️ 保存这份草稿之后，{ $id } 又有了改动，所以还没有发布。这期间在 { $id } 里改好的地方，如果草稿里没有，发布后就会丢失。
library-choose-format = 要哪种格式？
library-file-caption = { $title }（{ $id }，第 { $version } 版）
library-lost = 这种格式无法保存的内容：
library-no-set = 没有这个题集。请用 /sets 重新选择。

## 通知学习者
regraded-title = ✅ 有答案更正了
regraded-better = 在《{ $title }》里，你有 { $count } 次作答的得分提高了。
regraded-worse = 在《{ $title }》里，你有 { $count } 次作答的得分降低了：原来的答案有误，很抱歉！
