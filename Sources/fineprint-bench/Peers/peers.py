"""What libraries of Python do with the rules of a folder: peers.py READER+COUNTER RULES TARGET; a library that is not there ends it with 3."""
import pathlib, re, sys
mode, rules, target = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
terms = (rules / 'terms.txt').read_text('utf-8').split()
expressions = (rules / 'expressions.txt').read_text('utf-8').splitlines()
files = sorted(target.glob('*.html')) if target.is_dir() else [target]

def hyperscan_counter():
    import hyperscan
    database = hyperscan.Database()
    patterns = [re.escape(t).encode() for t in terms] + [e.encode() for e in expressions]
    database.compile(expressions=patterns, ids=list(range(len(patterns))), elements=len(patterns),
                     flags=[hyperscan.HS_FLAG_UTF8] * len(patterns))
    found = [0]
    def hit(number, start, end, flags, context): found[0] += 1
    def count(text):
        database.scan(text, match_event_handler=hit)
        return found[0]
    return count

def re2_counter():
    import re2
    options = re2.Options()
    options.max_mem = 1 << 28
    patterns = re2.Set.SearchSet(options)
    for pattern in [re2.escape(t) for t in terms] + expressions: patterns.Add(pattern)
    patterns.Compile()
    return lambda text: sum(len(patterns.Match(line) or ()) for line in text.splitlines())

def automaton_counter():
    import ahocorasick
    automaton = ahocorasick.Automaton()
    for term in terms: automaton.add_word(term, term)
    automaton.make_automaton()
    compiled = [re.compile(e) for e in expressions]
    def count(text):
        text = text.decode('utf-8')
        return sum(1 for _ in automaton.iter(text)) + sum(1 for e in compiled for _ in e.finditer(text))
    return count

def selectolax_text():
    from selectolax.lexbor import LexborHTMLParser
    return lambda page: LexborHTMLParser(page).body.text().encode('utf-8')

def lxml_text():
    from lxml import html
    return lambda page: html.document_fromstring(page).text_content().encode('utf-8')

counters = {'hyperscan': hyperscan_counter, 're2': re2_counter, 'ahocorasick': automaton_counter,
            'none': lambda: len}
readers = {'selectolax': selectolax_text, 'lxml': lxml_text, 'raw': lambda: lambda page: page}
try:
    reader, counter = mode.split('+')
    read, count = readers[reader](), counters[counter]()
except ImportError:
    sys.exit(3)
total = 0
for file in files: total += count(read(file.read_bytes()))
print(total)
