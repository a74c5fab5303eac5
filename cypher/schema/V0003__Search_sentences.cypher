// The words of the sentences, folded to one script: in pairs of characters where they are Chinese.
CREATE FULLTEXT INDEX sentence_words IF NOT EXISTS FOR (n:Sentence) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
