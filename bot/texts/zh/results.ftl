### 从答题情况看题目的好坏：给老师看。

item-verdict-too-few = 答题的人还太少，暂时无法判断。
item-verdict-check-key = 请检查答案：多数人选了同一个错误选项，或者其他题答得好的人反而答错。
item-verdict-too-hard = 太难：跟瞎猜差不多，或者几乎没人答对。
item-verdict-too-easy = 太容易：几乎人人都答对。
item-verdict-tells-little = 区分度低：其他题答得好的人，这道题并没有答得更好。
item-verdict-idle-distractor = 有的干扰项没人选：请换一个更容易迷惑人的。
item-verdict-fine = 没有问题。

## 题目的图，以及代替它的文字。图的字体没有表情符号。
items-all = { $of ->
    [0] 还没有答题人数足够的题目
   *[other] 共 { $of } 题，由难到易
}
items-hardest = 共 { $of } 题，列出最难的 { $shown } 题
items-facility = 平均得分率
items-discrimination = 区分度
items-to-check = 需要检查（见表中 what_to_do 一栏）
items-empty = 答题人数还不够：满 { $answers } 人答过的题目才会显示在这里。

## 给老师的成绩：私聊中
results-title = “{ $group }”的成绩
results-nameless = 群组
results-people = { $learners } 名学习者
results-answers = { $questions } 题共 { $answers } 次作答
results-hardest = 最难的题（平均得分率 { $percent }%）：
results-too-few = 一道题满 { $answers } 人作答后，才会显示题目分析。
results-to-check = 值得看一看的题：
results-to-check-more = 另外还有 { $count } 题，见工作表“analysis”。
results-nothing-to-check = 没有发现有问题的题。
results-item = · { $prompt }（{ $percent }%）——{ $verdict }
results-picture = 最难的题：平均得分率，以及能否区分水平高低（区分度）。只计算每个人的第一次作答。
results-workbook = Excel 文件：全部作答、学习者、题目、题目分析、学习者×题目表。时间为{ $zone }时间。
results-workbook-cut = 其中是最近的 { $count } 次作答；全部作答见 CSV。
results-csv = 同样的表格，CSV 格式，依次排列。
results-none = “{ $group }”里还没有人答过题。
results-failed = 抱歉，成绩没能生成。请稍后再试。
results-who = 只有群管理员和群里的老师可以查看成绩。
toast-results-who = 只有群管理员和老师可以查看。
toast-results = ⏳ 正在整理成绩，请稍候。
results-unreachable = 我还不能给你发私信。请打开与我的私聊，成绩会发到那里。
results-anonymous = 成绩只发到私聊，但你是匿名的，我不知道你是谁。请打开与我的私聊，成绩会发到那里。
results-unknown = 看不懂“{ $word }”。/results 后面可以写一个题集，只看这个题集的成绩。题集（写这个名字，或标题里别的题集没有的部分）：{ $sets }
button-results-open = 📊 在私聊中查看成绩
button-results-round = 📊 只看上一轮
button-results-all = 📊 全部作答
results-which-group = 要看哪个群的成绩？
results-no-group = 我没有找到你能查看成绩的群。请在群里发送 /results。
command-results = 成绩和题目分析
