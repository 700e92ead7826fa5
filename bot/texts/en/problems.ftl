### What is wrong with a file, and what another format cannot hold of a set.

## Places
place-line = line { $line }
place-column = line { $line }, column { $column }
place-cell = cell { $cell }
place-question = question { $number }
value-list = a list
value-object = an object
place-file = the file

## Kinds of problems in a list of them
problem-at = { $place }: { $said }
problem-error = {"error: "}
problem-warning = {"warning: "}

## What is lost in another format
loss-of-questions = { $count ->
        [one] { $count } question: { $what }
       *[other] { $count } questions: { $what }
    }
lost-form = left out, because the format has no questions that are answered in this way
lost-text = left out, because the format would read their texts as something else
lost-alike = left out, because without what is lost they are the same as another question
lost-id = without the id
lost-kind = without the kind and the subtype
lost-passage = the passage stands before the prompt, not as a part of its own
lost-hint = without the hint
lost-explanation = without the explanation, or a language of it
lost-why-not = without why a wrong option is wrong
lost-code = without the codes of the refutations
lost-evidence = without the evidence
lost-level = without the level
lost-level-list = without the name of the list of levels
lost-orders = without the other orders that are right
lost-tags = without some tags
lost-wording = without blanks, line ends or characters that the format cannot hold
lost-title = The titles, the version, the language and the source of the set are not in it
problem-in-english = { $message }
