"""
How is a sentence altered so that it is false, yet could be said?

    edits            changes of a Chinese sentence alone: `edit` what one is, `swaps`, `kinds`, `quantities`;
                     `edit_guards` where not, `denials` and `choices` what is denied or asked
    perturbations    changes of a sentence and its translation together: `candidate_sites` where, `field_swaps`,
                     `gap_swaps`, `group_swaps`, `side_swaps` what, `free_words` of which words; `english_numbers`;
                     `chinese_swaps` changes of the sentence that leave its translation, by `chinese_groups`
    site_guards      which places are refused, `adverbials`; `rival_guards`, `neighbours`, `contradictions`, `who_acts`,
                     `beside_rest`, `scenes`, `headless`, `before_subjects`, `ruled_out` which of the other wordings
    approximations   amounts told otherwise; `rounded_numbers` which are rounded, `other_numbers`
    coverage         does the translation say the sentence; `shifts` in the place where it does; `another_word` has
                     it another one
    inflections      in which form the other word stands, and `verbs_in_japanese` a verb before an ending; `auxiliaries`
                     what somebody wants, must or may do;
                     `english_degrees` behind which words of degree it can stand
"""
