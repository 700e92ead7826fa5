### 私聊里读文章、查生词时说的话。

command-read = 读文章
command-word = 查生词

## 读文章
read-place = { $number }/{ $count }
read-line = 第 { $lines } 行
read-lines = 第 { $lines } 行
read-choose = 想读哪一篇？
read-no-texts = 现在还没有可以读的文章。
read-unknown = 没有可以读的文章“{ $word }”。
read-no-line = 《{ $title }》第 { $line } 行没有段落。
read-no-paragraph = 《{ $title }》共有 { $count } 段，没有第 { $number } 段。
read-words-title = 词语
read-no-words = 这里没有需要解释的词语。
read-end = 文章到这里就结束了。
read-end-list = 词表到这里就结束了。
button-page-before = ◀ 上一页
button-page-after = ▶ 下一页
button-pinyin = 🔤 拼音
button-translation-ja = 🌐 日文
button-translation-en = 🌐 英文
button-words = 📝 词语
button-back-to-text = 📖 回到文章
button-text = 📖 原文
button-ask = ✏️ 做这一段的题
button-ask-words = ✏️ 做这些词的题
button-ask-word = ✏️ 做这个词的题
button-ask-all = ✏️ 做全文的题
button-ask-list = ✏️ 做整个词表的题
button-to-question = ‹ 回到题目
button-texts = 📚 其他文章
toast-no-text = 这篇文章现在没有了。发送 /read 可以另选一篇。
toast-word-not-asked = 这个词已经没有题目了。
toast-nothing-asked = 这一段没有题目。
toast-no-line = 这道题没有可以读的原文。
toast-text-later = 原文里就有答案，请先作答再看。

## 词语
word-ask = 想查哪个词？请写在命令后面，例如：/word 内容。没有题目等你回答时，直接把词（汉字或拼音），或者它的英文、日文意思发给我也可以。
word-here = 在本文中：{ $meaning }
word-in-text = 在《{ $title }》中：{ $meaning }
word-general = 通常的意思：{ $meaning }
word-dictionary = 词典（CC-CEDICT）：{ $meaning }
word-term = 词汇表里的词
word-which = 读“{ $word }”的词有好几个。是哪一个？
word-means = 意思是“{ $word }”的词有好几个。是哪一个？
word-near = 没有找到“{ $word }”。你要找的是下面的词吗？
word-unknown = 没有找到“{ $word }”。
word-no-dictionary = 词典还没有准备好，现在只能查文章里的词。请过几分钟再查一次。
button-to-text = 📖 { $title } { $number }
button-to-paragraph = 📖 第 { $number } 段
toast-no-word = 现在查不到这个词了。可以用 /word 查别的词。
