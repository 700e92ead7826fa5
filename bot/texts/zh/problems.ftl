### 文件里的问题，以及别的格式装不下的内容。

## 位置
place-line = 第 { $line } 行
place-column = 第 { $line } 行 { $column } 列
place-cell = 单元格 { $cell }
place-question = 第 { $number } 题
value-list = 列表
value-object = { "{" } { "}" } 里的组合
place-file = 文件

## 列表中的种类
problem-at = { $place }：{ $said }
problem-error = 错误：
problem-warning = 警告：

## 换成别的格式会丢失的内容
loss-of-questions = { $count } 题：{ $what }
lost-form = 这种格式没有这样作答的题目，未放入
lost-text = 这种格式会把文字读成别的意思，未放入
lost-alike = 去掉丢失的部分后与别的题相同，未放入
lost-id = 不含 ID
lost-kind = 不含题型和细分题型
lost-passage = 短文不单独存放，放在题目之前
lost-hint = 不含提示
lost-explanation = 不含解析，或少一种语言
lost-why-not = 不含错误选项的理由
lost-code = 不含错误理由的代码
lost-evidence = 不含依据
lost-level = 不含级别
lost-level-list = 不含级别表的名称
lost-orders = 不含其他正确顺序
lost-tags = 缺少部分标签
lost-wording = 缺少这种格式无法保存的空格、换行或字符
lost-title = 不含题集的标题、版本、语言和来源
problem-in-english = 以下说明为英文：{ $message }
