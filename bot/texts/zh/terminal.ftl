### 在终端学习。

terminal-welcome = 来自《{ $title }》的 { $count } 道题。
terminal-resumed = 接着上次：《{ $title }》，从第 { $number } 题开始（共 { $count } 题）。
terminal-replaced = 没做完的那组题到此为止，现在开始新的一组。
terminal-keys = h：提示　s：跳过　q：退出（下次接着做）　?：怎么作答
terminal-keys-choice = 请输入字母（A、B……）、编号，或者选项本身。
terminal-keys-typed = 请输入答案，然后按回车。
terminal-keys-order = 请按正确的顺序输入编号（例如 3 1 2），或者直接输入整句话。
terminal-not-an-option = 没有这个选项。
terminal-not-these-tiles = 每个词语都要用上，而且只用一次。
terminal-no-word = 里面没有文字，不算作答案。
terminal-other-writing-hanzi = 这道题只能用汉字作答，刚才的不算作答案。
terminal-other-writing-pinyin = 这道题要写拼音，刚才的不算作答案。
terminal-skipped = 已跳过。
terminal-left = 已经保存。运行“quizbot play”就能接着做。
terminal-already-answered = 这道题你已经答过了。
terminal-hint-offer = { $offer }：h
terminal-text-offer = { $offer }：t
terminal-no-text = 这道题在作答之前没有可以读的原文。
terminal-nothing-due = 现在没有要复习的题。
terminal-due = 有 { $count } 题该复习了：quizbot play --review
terminal-mistakes = 有 { $count } 道错题：quizbot play --mistakes
table-progress = 目前
table-answered = 已答
table-correct = 答对
table-percent = %
table-total = 合计
