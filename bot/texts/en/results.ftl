### What the answers say of a question: for teachers.

item-verdict-too-few = Too few answers to say anything yet.
item-verdict-check-key = Check the key: most choose one wrong option, or those who do well elsewhere go wrong here.
item-verdict-too-hard = Too hard: the class does no better than by guessing, or hardly anybody knows it.
item-verdict-too-easy = Too easy: nearly everybody knows it.
item-verdict-tells-little = Tells little: who does well elsewhere does no better here.
item-verdict-idle-distractor = A wrong option is picked by nobody: find one that tempts.
item-verdict-fine = Fine.

## The picture of the questions, and the words that stand for it. No emoji: the picture's font has none.
items-count = { $of ->
    [0] No question with answers enough
    [one] 1 question, by how hard it is
   *[other] { $shown ->
        [one] The hardest of { $of } questions
       *[other] { $shown } of { $of } questions, the hardest first
    }
}
items-facility = Mean credit
items-discrimination = Discrimination
items-to-check = to be checked: see “what_to_do” in the table
items-empty = Not enough answers yet: a question is shown here once { $answers } people have answered it.
items-alternative-row = no. { $number }: { $percent } %
items-alternative = { $count ->
    [one] 1 question
   *[other] { $count } questions
} by mean credit, the hardest first: { $rows }.
