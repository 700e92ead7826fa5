### Reading a text and looking words up, in a private chat.

command-read = read a text
command-word = look a word up

## Reading
read-place = { $number }/{ $count }
read-line = line { $lines }
read-lines = lines { $lines }
read-choose = Which text would you like to read?
read-no-texts = There is no text to read yet.
read-unknown = I have no text “{ $word }” to read.
read-no-line = “{ $title }” has no paragraph on line { $line }.
read-no-paragraph = “{ $title }” has { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }, and none with the number { $number }.
read-words-title = Words
read-no-words = No words to explain here.
read-end = This is the end of the text.
read-end-list = This is the end of the list.
button-page-before = ◀ Back
button-page-after = ▶ Next
button-pinyin = 🔤 Pinyin
button-translation-ja = 🌐 Japanese
button-translation-en = 🌐 English
button-words = 📝 Words
button-back-to-text = 📖 Back to the text
button-text = 📖 Text
button-ask = ✏️ Quiz me on this paragraph
button-ask-words = ✏️ Quiz me on these words
button-ask-word = ✏️ Quiz me on this word
button-ask-all = ✏️ Quiz on the whole text
button-ask-list = ✏️ Quiz on the whole list
button-to-question = ‹ Back to the question
button-texts = 📚 Other texts
toast-no-text = This text is not there any more. /read shows the others.
toast-word-not-asked = No question asks for this word any more.
toast-nothing-asked = There are no questions on this paragraph.
toast-no-line = There is no text to read for this question.
toast-text-later = The text would give this one away. You can read it once you have answered.

## Words
word-ask = Which word? Write it after the command, as in /word 内容. When no question is open, just send me the word, in hanzi or pinyin, or what it means in English or Japanese.
word-here = In this text: { $meaning }
word-in-text = In “{ $title }”: { $meaning }
word-general = In general: { $meaning }
word-dictionary = Dictionary (CC-CEDICT): { $meaning }
word-term = in the glossary
word-which = Several words are read “{ $word }”. Which one?
word-means = Several words can mean “{ $word }”. Which one?
word-near = I don’t have “{ $word }”. Perhaps one of these?
word-unknown = I don’t have “{ $word }”, nor anything like it.
word-no-dictionary = My dictionary is not ready yet, so I only know the words of the texts. Please ask again in a few minutes.
button-to-text = 📖 { $title }, { $number }
button-to-paragraph = 📖 Paragraph { $number }
toast-no-word = I don’t have this word any more. /word looks up another.
