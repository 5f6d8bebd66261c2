"""Compile the modules on the hot path with mypyc: the same code, in about three quarters of the time.

    python scripts/compile.py           # in place, beside the sources
    python scripts/compile.py FOLDER    # as they lie in a wheel

Needs a C compiler, Python's headers, mypy and setuptools. Nothing depends on it: where a module is not compiled, its
source runs, and ``newsextract/base/compiled.py`` sees to it that a source that was changed since does. What mypyc reads
differently from Python, mypy's ``warn_unreachable`` tells (an attribute that a method call sets is no longer None).

Other packages are values of any type here, whatever is installed: else an old version of one would decide
whether the modules compile, and to what.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src"
BUILD = ROOT / "build" / "compiled"

# Modules in which making a record spends its time; not the data of the languages, nor what runs once or seldom.
GROUPS = {
    "newsextract.base._hot": "addresses folding memo",
    "newsextract.grammar._hot": (
        "bylines.beside_names bylines.byline_parts bylines.byline_words bylines.segment_authors credits.agencies "
        "credits.caption_credits credits.caption_ends credits.caption_marks credits.captions credits.credit_labels "
        "credits.credit_lines credits.credit_parts credits.credit_shapes credits.credit_signatures dates.find_dates "
        "dates.iso places.lookup places.name_index places.place_mentions"
    ),
    "newsextract.reading._hot": (
        "article.article_container article.author_lines article.author_notes "
        "article.block_roles article.body_blocks article.crossheads article.embedded_posts article.empty_headings "
        "article.find_headline article.foot_lines article.head_authors article.headline_area article.kicker "
        "article.lists_in_body article.no_articles article.page_flags article.page_signs article.portraits "
        "article.same_box article.standfirsts article.stated_authors article.teaser_cards article.zones "
        "figures.figure_groups figures.figure_words figures.group_of_words figures.lost_pictures figures.make_figures "
        "figures.media figures.own_figures figures.words_behind figures.words_beside html lines.furniture "
        "lines.header_lines lines.other_pages lines.prose lines.same_words markup.class_marks markup.class_words "
        "markup.elements markup.line_lists markup.marks markup.menus markup.nodes markup.point_boxes markup.tables "
        "markup.text_blocks markup.urls markup.walk plain_text.blocks plain_text.body_mends plain_text.captions_beside "
        "plain_text.dialects.lynx_dump plain_text.dialects.plain_lines plain_text.drop_caps plain_text.head_mends "
        "plain_text.label_lines plain_text.lists plain_text.observations plain_text.page_words plain_text.paragraphs "
        "plain_text.part plain_text.picture_lines plain_text.roles plain_text.sequence plain_text.signs "
        "plain_text.stray_lines plain_text.text_observations plain_text.text_refusals plain_text.text_states "
        "plain_text.wrapping source.decode source.html_or_text stated.breadcrumbs stated.clean_values "
        "stated.fact_list stated.jsonld stated.jsonld_facts stated.metadata stated.microdata stated.stated_pictures"
    ),
    "newsextract.speech._hot": (
        "able_to_speak article_names bare_names before_colon behind_adjuncts bodies_before capital_runs case_endings "
        "clause_around_words clauses clauses_inside common_nouns deeds descriptions dialogue_dashes ends_of_subjects "
        "entities entity first_forms fragments genders genitives_behind glued_words interviews lone_names main_clause "
        "marked_names name_cases named_subjects names_as_subjects names_in_run names_printed noun_phrases offices "
        "owners_of_words person_mentions phrases pronouns quotation_marks quote_wording roles_played second_place "
        "sentences speaker_kinds speaker_phrases speaker_roles subjects subjects_before terms title_case tokens "
        "told_beside told_by_neighbours told_roles unnamed verb_last vocabulary whole_roles word_classes "
        "written_words"
    ),
    # It imports the group before, which imports nothing of it: of one file a compiler takes twice as long.
    "newsextract.speech._hot_above": (
        "antecedents any_verb article_roles as_told attributed attribution before_weights beside_answers "
        "beside_quotation candidates clause_ahead clause_behind clause_verb_first clause_without_subject definite "
        "described_speakers features focus heard_between known_speakers names_given nearest_person open_verbs "
        "paragraph_subject people_in_general people_named printed_in_full referents reporting_clauses role_words "
        "roles_beside second_look seen_of_speakers sentences_before signatures speakers speaking standing_near "
        "subject_of_fragment told_about topics turns verb_last_answers whole_sentences writing_before writings"
    ),
    "newsextract.extractors._hot": (
        "confidence shared.above_lists shared.beside_stated shared.body_layout shared.bylines_elsewhere "
        "shared.header_dates shared.header_names shared.image_parts shared.lead_ins shared.list_kinds "
        "shared.near_headline shared.page_titles shared.place_in_byline shared.signatures_behind shared.sister_lists "
        "shared.told_places"
    ),
}


def modules() -> dict[str, list[str]]:
    """The files of each group, from ``src`` on."""
    return {
        group: [str(Path(*group.split(".")[:-1], *name.split(".")).with_suffix(".py")) for name in names.split()]
        for group, names in GROUPS.items()
    }


def compile_to(folder: Path) -> None:
    """Build all groups into a folder that has, or gets, the package's layout. Raises what a compiler raises."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    groups = modules()
    os.chdir(SRC)  # mypy names a module by its path from here
    os.environ.pop("MYPYPATH", None)
    options = ["--config-file=", "--ignore-missing-imports", "--no-site-packages", f"--cache-dir={BUILD / 'cache'}"]
    extensions = mypycify(
        [*options, *(file for files in groups.values() for file in files)],
        opt_level="2",
        debug_level="0",
        separate=[(files, group) for group, files in groups.items()],
        target_dir=str(BUILD),
    )
    build = Distribution({"name": "newsextract", "ext_modules": extensions}).get_command_obj("build_ext")
    build.build_lib, build.parallel = str(folder), len(groups)
    build.build_temp = str(BUILD / f"objects-{sys.implementation.cache_tag}")
    build.ensure_finalized()
    build.run()


def main() -> None:
    if len(sys.argv) > 1:
        compile_to(Path(sys.argv[1]).resolve())
        return
    sys.path.insert(0, str(SRC))
    from newsextract.base.compiled import LISTING, UNFINISHED, described

    listing = SRC / "newsextract" / LISTING
    listing.write_text(f"{UNFINISHED}\n", encoding="utf-8")  # modules of two states together end Python without a word
    files = sorted(file for files in modules().values() for file in files)
    before = [described(str(SRC), file) for file in files]  # what changes meanwhile is not compiled
    compile_to(SRC)
    listing.write_text("".join(f"{line}\n" for line in before), encoding="utf-8")


if __name__ == "__main__":
    main()
