"""
Questions about what the interview says: who asked and answered what, what is true by the text, who said it.

    replies         question_answer: what answers a question, what is said in reply
    statements      true_false: what is true by the text
    numbers         number
    circumstances   when, where, what
    parties         who, reference: who does or says it, what a word stands for
    mentions        mentioned: what comes up in the text
    sequences       next, order: what follows what
    contrasts       contrast: which of two things is meant
    causes          cause: what reason is given, what follows from that
    gists           gist: what a whole reply is about
    senses          meaning_in_context
    claims          what a sentence claims by itself, and how a claim is made false: what most of the others begin
                    with

What several of these ask stands here: who asks whom (`exchange`, `labels`, `hosts`, `bare_answer`), how something
said is told of who said it (`third_person`, `asking`, `own_institution`), whom a pronoun means (`antecedent`,
`called_beside`, `unsaid_subject`), what is shown before a quote (`quote_lead`, `whole_question`, `shown_passage`,
`quoted_gap`), what it means (`meant`, `translation_alone`, `word_notes`), what a speaker takes back (`corrections`),
what else tells the answer (`told_by_rest`, `told_by_others`, `reckoned`, `shares_of_whole`, `ages`, `eras`, `roles`,
`then_and_now`), which options are offered together (`choosing`), which questions ask of one sentence (`read_once`),
which words are of no topic (`no_topic`), what ties sentences together (`links`, `doubtful_links`, `echoes`), and what
the whole talk is about (`themes`).
"""
