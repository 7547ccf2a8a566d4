package org.variorum.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/**
 * Who says what, how firmly. A case is a text, one sentence a line, a blank line between
 * paragraphs; {@code #} before a line makes it a headline. A sentence is drawn as its certainty,
 * then {@code source <cue>}, then the speaker of each quotation after {@code "}.
 */
final class SpeechReaderTest {

  @ParameterizedTest
  @MethodSource({
    "speakers",
    "clauses",
    "sources",
    "objects",
    "authors",
    "pronouns",
    "certainties",
    "seeming",
    "headlines",
    "modals",
    "none"
  })
  void reads(String text, String expected) {
    assertThat(drawn(text)).as(text).isEqualTo(expected);
  }

  static Stream<Arguments> speakers() {
    return Stream.of(
        of(
            "“Winter tells,” as the old miners used to say.",
            "reported the old miners <say> \"the old miners"),
        of("Mother of two Ivy Sands said: “Nobody came.”", "reported Ivy Sands <said> \"Ivy Sands"),
        of("Friends remembered him as “a rock”.", "reported Friends <remembered> \"Friends"),
        of(
            "Mum Tina Webb, 41, sobbed: “He was my world.”",
            "reported Tina Webb <sobbed> \"Tina Webb"),
        of("Here is what the mayor had to say: “We stay.”", "reported the mayor <say> \"the mayor"),
        of("“Never,” snapped retired potter Ed Harte.", "reported Ed Harte <snapped> \"Ed Harte"),
        of(
            "“We are cold,” spluttered potter Ed Harte.",
            "reported Ed Harte <spluttered> \"Ed Harte"),
        of("“We are cold,” shattered cups of Ed Harte.", "asserted \"-"),
        of("“Salt of the Earth,” directed by Ana Ruiz, won.", "asserted \"-"),
        of("“A bang,” is how one witness described it.", "asserted \"one witness"),
        of("Ana Ruiz’s claim that the vote was “a joke” was widely shared.", "asserted \"Ana Ruiz"),
        of(
            "It was, in the words of one aide, “a mess”.",
            "reported one aide <words of> \"one aide"),
        of("As one envoy put it: “Nobody wins.”", "reported one envoy <put> \"one envoy"),
        of("“Nobody wins.” — Ana Ruiz", "reported Ana Ruiz <—> \"Ana Ruiz"),
        of(
            "Her husband, a former Marine, agreed: “Not much.”",
            "reported Her husband <agreed> \"Her husband"),
        of(
            "A lawyer, Dana Wu, left, but the union’s head, Mike Ferro, called it “a joke”.",
            "reported Mike Ferro <called> \"Mike Ferro"),
        of(
            "Ana Ruiz said she had “doubts” about ties that she described as “murky”.",
            "reported Ana Ruiz <said> \"Ana Ruiz \"Ana Ruiz"),
        of(
            "Ana Ruiz, who voted against it, said it “ties the next board”.",
            "reported Ana Ruiz <said> \"Ana Ruiz"),
        of(
            "Few saw a need, minutes of the March meeting showed on Friday.",
            "reported minutes of the March meeting <showed>"),
        of(
            "Rents rose, a survey by the bank found last year.",
            "reported a survey by the bank <found>"),
        of("Wales added 88 runs in the morning and lost two wickets.", "asserted"),
        of("It is hard, since each tenant has to agree.", "asserted"),
        of("It is hard, since each tenant has agreed.", "reported each tenant <agreed>"),
        of("The mayor has to admit that it leaks.", "reported The mayor <admit>"),
        of(
            "Ana Ruiz, the town clerk, said a ring had been found in a drain, stuck to a boot.",
            "reported Ana Ruiz <said>"),
        of("Sales were short of the average of analysts’ estimates.", "asserted"),
        of(
            "Costs rise, chairman Lin Po-han told a meeting.\n“Slowly,” he said.",
            "reported Lin Po-han <told>\nreported Lin Po-han <said> \"Lin Po-han"),
        of(
            "The head, Ana Ruiz, said 12 pupils, among them two girls, were lost.",
            "reported Ana Ruiz <said>"),
        of(
            "“We left it,” a guard, who asked not to be named, told the paper.",
            "reported a guard <told> \"a guard"),
        of("It is the worst year, as per the Lake Board.", "reported the Lake Board <as per>"),
        of(
            "Nine boats sank, data from the Port and Harbour Office show.",
            "reported data from the Port and Harbour Office <show>"),
        of(
            "It could last a year, geologists estimate in a paper.",
            "unconfirmed geologists <estimate>"),
        of("Aid groups put the number nearer 900.", "reported Aid groups <put>"),
        of("The inquest sat for a week and heard 40 witnesses.", "asserted"),
        of("Capt. Jose dela Rosa said no.", "reported Capt. Jose dela Rosa <said>"),
        of("“Never again,” grumbles Bo Ek.", "reported Bo Ek <grumbles> \"Bo Ek"),
        of("“Never,” seethed landlord Bo Ek.", "reported Bo Ek <seethed> \"Bo Ek"),
        of("“Never,” one old man cackled.", "reported one old man <cackled> \"one old man"),
        of(
            "The singer, Joe “Spider” Bell, left, his family said.",
            "reported his family <said> \"-"),
        of(
            "The envoy said a letter had described “a plan”.",
            "reported The envoy <said> \"The envoy"),
        of(
            "Ana Ruiz said the mayor had called it “a plan”.",
            "reported Ana Ruiz <said> \"the mayor"),
        of(
"""
“We lost,” said Ana Ruiz.
She paused.
“Badly.”\
""",
"""
reported Ana Ruiz <said> "Ana Ruiz
asserted
reported "Ana Ruiz\
"""),
        of(
            "Ana Ruiz, the firm's head, in a statement called the ruling “absurd”.",
            "reported Ana Ruiz <called> \"Ana Ruiz"),
        of(
            "“We lost,” Ana Ruiz, a teacher at a school in Leeds, England, and mother of two, said in a letter.",
            "reported Ana Ruiz <said> \"Ana Ruiz"),
        of(
            "The mayor spoke of fear, with Bishop Ana Ruiz warning of “dark days”.",
            "reported Bishop Ana Ruiz <warning> \"Bishop Ana Ruiz"),
        of(
            "In a letter to the firm, the minister, Ana Ruiz, said: “Pay up.”",
            "reported Ana Ruiz <said> \"Ana Ruiz"),
        of(
            "The roof went in what the mayor, Ana Ruiz, called “a bad hour”.",
            "reported Ana Ruiz <called> \"Ana Ruiz"),
        of("“We lost the roof,” the 14th-ranked Bell said.", "reported Bell <said> \"Bell"),
        of(
            "Ana Ruiz said the firm had concluded it was “over”.",
            "reported Ana Ruiz <said> \"Ana Ruiz"),
        of(
            "Ana Ruiz, whose book “Low Tide” sold well, said it was late.",
            "reported Ana Ruiz <said> \"-"),
        of("“We lost the roof,” comments Ruiz in a statement.", "reported Ruiz <comments> \"Ruiz"),
        of("Ana Ruiz is furious: “Nobody came.”", "reported Ana Ruiz <:> \"Ana Ruiz"),
        of("A friend hit back: “Nobody came.”", "reported A friend <hit back> \"A friend"),
        of(
"""
“We lost the roof.
We lost it all,” she said.\
""",
"""
reported "she
reported she <said> "she\
"""),
        of(
"""
“We lost the roof,” Ana Ruiz said.

“And the heating.”\
""",
"""
reported Ana Ruiz <said> "Ana Ruiz
reported "Ana Ruiz\
"""),
        of("“We lost the roof,” Ana Ruiz said.", "reported Ana Ruiz <said> \"Ana Ruiz"),
        of("“We lost the roof,” said Ana Ruiz.", "reported Ana Ruiz <said> \"Ana Ruiz"),
        of("Ana Ruiz said: “We lost the roof.”", "reported Ana Ruiz <said> \"Ana Ruiz"),
        of("Ana Ruiz, 51, told reporters “we lost it”.", "reported Ana Ruiz <told> \"Ana Ruiz"),
        of(
            "“We lost the roof,” said Ana Ruiz, who runs the school, “and the heating.”",
            "reported Ana Ruiz <said> \"Ana Ruiz \"Ana Ruiz"),
        of(
            "“We lost the roof,” said the head of the school, Ana Ruiz.",
            "reported Ana Ruiz <said> \"Ana Ruiz"),
        of(
            "The school's head, Ana Ruiz, described the storm as “a bully”.",
            "reported Ana Ruiz <described> \"Ana Ruiz"),
        of(
            "“We lost the roof,” a teacher at the school said.",
            "reported a teacher at the school <said> \"a teacher at the school"),
        of(
            "Ana Ruiz left the hall, saying the vote was “a joke”.",
            "reported Ana Ruiz <saying> \"Ana Ruiz"),
        of(
            "Ana Ruiz was quoted as saying that it was “a joke”.",
            "reported Ana Ruiz <quoted> \"Ana Ruiz"),
        of(
            """
            “We lost the roof,” Ana Ruiz said.
            “And the heating.”\
            """,
            """
            reported Ana Ruiz <said> "Ana Ruiz
            reported "Ana Ruiz\
            """),
        of(
            """
            Ana Ruiz said: “We lost the roof.
            We lost the heating.
            We will rebuild.”\
            """,
            """
            reported Ana Ruiz <said> "Ana Ruiz
            reported "Ana Ruiz
            reported "Ana Ruiz\
            """));
  }

  static Stream<Arguments> clauses() {
    return Stream.of(
        of("Ivy Sands said the bank ought to explain it.", "reported Ivy Sands <said>"),
        of(
            "While Ruiz called the pact “a trap,” Ek has only said it “needs work.”",
            "reported Ek <said> \"Ruiz \"Ek"),
        of(
            "Ana Ruiz, who wrote a book called “The Long Game,” said Ek was “playing with fire.”",
            "reported Ana Ruiz <said> \"- \"Ana Ruiz"),
        of(
            "The advert, which began on Monday, says Ruiz “can’t be trusted.”",
            "reported The advert <says> \"The advert"),
        of("An advert from the group shows Ruiz saying, “I love tax.”", "asserted \"Ruiz"),
        of("A recording caught an aide describing voters as “furniture.”", "asserted \"an aide"),
        of(
            "Nobody knew who wrote a memo warning that the board had “cherry-picked” facts.",
            "asserted \"a memo"),
        of(
            "It did not please Bo Ek, who said that he would “rather have a filter.”",
            "asserted \"Bo Ek"),
        of(
            "Help came from the Border Council, a union of clerks, which called it “a mess.”",
            "asserted \"the Border Council"),
        of(
            "Dana Wu said it “ties us,” and Bo Ek, the other, complained that it “came late.”",
            "reported Dana Wu <said> \"Dana Wu \"Bo Ek"),
        of("One of them, Dana Wu, a clerk, said it was over.", "reported Dana Wu <said>"),
        of(
            "Former Secretary of State Dana Wu, in a letter, called Ek “a trap.”",
            "reported Dana Wu <called> \"Dana Wu"),
        of(
            "In the view of Rep. Bo Ek, the memo was “what it should be.”",
            "reported Rep. Bo Ek <view of> \"Rep. Bo Ek"),
        of("Ruiz left the stage, drawing chants of “More!”", "asserted \"-"),
        of("Bo Ek “knew of the fault,” the court heard.", "reported the court <heard> \"-"),
        of(
            "“Thank you, Ms. Wu,” read a release from the party.",
            "reported a release from the party <read> \"a release from the party"),
        of(
            "The agency faulted the town for “a failure to look.”",
            "reported The agency <faulted> \"The agency"),
        of("Wu allowed that it was “a slip.”", "reported Wu <allowed> \"Wu"),
        of(
            "Sen. Ana Ruiz was in Oslo, where she warned of “cold nights.”",
            "asserted \"Sen. Ana Ruiz"),
        of(
            "Her heir is Dana Wu, once a clerk.\n“No,” she said.",
            "asserted\nreported Dana Wu <said> \"Dana Wu"),
        of("# Mayor quits, says city has lived “a lie”", "reported Mayor <says> \"Mayor"),
        of("# Blast hurts at least six, state media say", "reported state media <say>"),
        of("# Blood test spots sepsis sooner, study suggests", "reported study <suggests>"),
        of("# Firm beats forecasts but warns on costs", "reported Firm <warns>"),
        of(
            "About 5% of owners use it, a survey for Wu found in 2024.",
            "reported a survey for Wu <found>"),
        of(
            "A woman who drove on to the line was pulled out before a train came, a court has heard.",
            "reported a court <heard>"),
        of(
            "Two people with knowledge of the firm’s plans said it was over.",
            "reported Two people with knowledge of the firm’s plans <said>"),
        of("The union’s Dr Bo Ek said it was cold.", "reported Dr Bo Ek <said>"),
        of(
            "The union’s groups disagree, saying it is old.",
            "reported The union’s groups <saying>"),
        of("The bay agency will cut jobs, it said.", "reported The bay agency <said>"),
        of("Bo’s owner claims he is the victim of a smear.", "claimed Bo’s owner <claims>"),
        of("No 10 says the house is open.", "reported No 10 <says>"),
        of("Wu tweeted that Ek’s remark was “beyond the pale.”", "reported Wu <tweeted> \"Wu"),
        of(
            "“This is a man,” Bo Ek wrote for the paper, “who can be trusted.”",
            "reported Bo Ek <wrote> \"Bo Ek \"Bo Ek"),
        of(
            "The firm was silent, but an aide there, speaking in Oslo, said it “broke the rules.”",
            "reported an aide <said> \"an aide"),
        of(
            "Ana Ruiz told staff on a conference call that he would no longer “defend” it.",
            "reported Ana Ruiz <told> \"Ana Ruiz"),
        of("In a letter, Wu labeled the men “phonies.”", "reported Wu <labeled> \"Wu"),
        of(
            "Court documents seen by the Post show that he knew.",
            "reported Court documents <show>"),
        of(
            "A clerk, who hid because she feared reprisals, said it was over.",
            "reported A clerk <said>"),
        of("We have not been able to verify this.", "unconfirmed"),
        of("They might.", "unconfirmed"));
  }

  static Stream<Arguments> sources() {
    return Stream.of(
        of("Members asked who would pay.", "reported Members <asked>"),
        of(
            "The authority – which backs the plan – called for calm.",
            "reported The authority <called>"),
        of(
            "Sceptics, such as Ian Yeo of Leeds, argue that it is dear.",
            "reported Sceptics <argue>"),
        of("10.51 BST The Speaker told the house it was over.", "reported The Speaker <told>"),
        of("Marta Wren hinted last week that cuts were near.", "reported Marta Wren <hinted>"),
        of("McDonald’s says prices will rise.", "reported McDonald’s <says>"),
        of(
            "A spokesman for the firm, asked about the leak, said it was over.",
            "reported A spokesman for the firm <said>"),
        of(
            "Sources close to the player say he will leave.",
            "reported Sources close to the player <say>"),
        of("The toll was three times as high as officials had reported.", "asserted"),
        of("Climate scientists have long warned of this.", "reported Climate scientists <warned>"),
        of(
            "A person familiar with the matter told Tide that it was over.",
            "reported A person familiar with the matter <told>"),
        of(
            "The firm was warned by auditors in 2024 that it was broke.",
            "reported auditors <warned>"),
        of(
            "Fewer than ten passed, a report by the trust has found.",
            "reported a report by the trust <found>"),
        of("The union said it was “over”.", "reported The union <said> \"The union"),
        of(
            "Officers searching for a man who went missing on Monday said it was late.",
            "reported Officers <said>"),
        of(
            "A source close to the family said it was late.",
            "reported A source close to the family <said>"),
        of(
            "The firm said on Monday that a union had claimed otherwise.",
            "reported The firm <said>"),
        of("Both sides said it was over.", "reported Both sides <said>"),
        of("The ministry on Friday said it was over.", "reported The ministry <said>"),
        of("The bank, says Ana Ruiz, a lawyer, is broke.", "reported Ana Ruiz <says>"),
        of("Police put the crowd at 31,000.", "reported Police <put>"),
        of("The air force reports 28 losses.", "reported The air force <reports>"),
        of("The man, who denies theft, was freed.", "asserted"),
        of("Shares fell after the bank said it was broke.", "asserted"),
        of(
            "The firm told staff to go home, union leader Ana Ruiz said.",
            "reported Ana Ruiz <said>"),
        of(
            "A senior official who asked not to be named said it was over.",
            "reported A senior official <said>"),
        of("Chief executive Ana Ruiz said it was late.", "reported Ana Ruiz <said>"),
        of("Mr Ruiz said it was late.", "reported Mr Ruiz <said>"),
        of("The bridge is shut, according to the council.", "reported the council <according to>"),
        of("The bridge, the council said, is shut.", "reported the council <said>"),
        of(
            "The bridge is shut, the council said in a statement on Friday.",
            "reported the council <said>"),
        of(
            "A person familiar with the matter said it was shut.",
            "reported A person familiar with the matter <said>"),
        of("A study found that bees sleep.", "reported A study <found>"),
        of("The court heard that he fled.", "reported The court <heard>"),
        of("A jury was told that he fled.", "reported"),
        of("The group that called the strike said it was over.", "reported The group <said>"),
        of("The deal was confirmed by the ministry.", "confirmed the ministry <confirmed>"),
        of(
            "The ministry said it had paid, but the union said it had not.",
            "reported The ministry <said>"),
        of("The firm lost a case and said it would appeal.", "reported The firm <said>"));
  }

  static Stream<Arguments> pronouns() {
    return Stream.of(
        of(
"""
A union representing drivers said it had warned of this.
They said it was over.\
""",
"""
reported A union representing drivers <said>
reported They <said>\
"""),
        of(
"""
Halden Marine denied any fault.
“We obey the law,” it said.\
""",
"""
denied Halden Marine <denied>
reported Halden Marine <said> "Halden Marine\
"""),
        of(
"""
The cuts are close, people familiar with the plan said.
They said more would come.\
""",
"""
reported people familiar with the plan <said>
reported people familiar with the plan <said>\
"""),
        of(
"""
Mayor Ana Ruiz said it was over.
She thanked Bob Bell.
“He helped,” she said.\
""",
"""
reported Mayor Ana Ruiz <said>
asserted
reported Mayor Ana Ruiz <said> "Mayor Ana Ruiz\
"""),
        of(
"""
A doctor at the clinic spoke out.
“We ran out of beds,” she said.\
""",
"""
asserted
reported A doctor at the clinic <said> "A doctor at the clinic\
"""),
        of(
"""
Protesters sat down.
They chanted “Go home”.\
""",
"""
asserted
reported Protesters <chanted> "Protesters\
"""),
        of(
"""
Three came from Corrin High, whose head, Marta Boyle, wept.
“It is sad,” she said.\
""",
"""
asserted
reported Marta Boyle <said> "Marta Boyle\
"""),
        of(
"""
The cup of Corrin Vale went to Marta Boyle.
“It is heavy,” she said.\
""",
"""
asserted
reported Marta Boyle <said> "Marta Boyle\
"""),
        of(
"""
Outside court Omid Tavana, a plumber who lost a leg, was calm.
“It is over,” he said.\
""",
"""
asserted
reported Omid Tavana <said> "Omid Tavana\
"""),
        of(
"""
Beside Omid Tavana, a plumber who lost a leg was calm.
“It is over,” he said.\
""",
"""
asserted
reported a plumber <said> "a plumber\
"""),
        of("She said it was late.", "reported She <said>"),
        of(
"""
Ana Ruiz flew to Hong Kong.
“It was hot,” she said.\
""",
"""
asserted
reported Ana Ruiz <said> "Ana Ruiz\
"""),
        of(
            """
            Ana Ruiz left early.
            “It was dull,” she said.\
            """,
            """
            asserted
            reported Ana Ruiz <said> "Ana Ruiz\
            """),
        of(
            """
            Ana Ruiz met Mr Bell.
            He said it was dull.\
            """,
            """
            asserted
            reported Mr Bell <said>\
            """),
        of(
            """
            The council said the bridge was shut.
            Nobody was hurt, it added.\
            """,
            """
            reported The council <said>
            reported The council <added>\
            """));
  }

  static Stream<Arguments> certainties() {
    return Stream.of(
        of("Firefighters fear more bodies will be found.", "unconfirmed Firefighters <fear>"),
        of(
            "The ban covers parts that could end up abroad, the firm said.",
            "reported the firm <said>"),
        of("Buses took those who could walk.", "asserted"),
        of("The firm would not say whether jobs might go.", "asserted"),
        of("The firm declined to say if it could pay.", "asserted"),
        of("The firm did not pay, and jobs might go.", "unconfirmed"),
        of(
"""
The firms denied it.
Both deny it still.\
""",
"""
denied The firms <denied>
denied Both <deny>\
"""),
        of("“It might rain,” Ana Ruiz said.", "reported Ana Ruiz <said> \"Ana Ruiz"),
        of("The bank is said to be broke.", "unconfirmed"),
        of("The bank is alleged to have lied.", "claimed"),
        of("Prosecutors said he allegedly lied.", "claimed Prosecutors <said>"),
        of("Police believe it was arson.", "unconfirmed Police <believe>"),
        of("The ministry has yet to confirm the report.", "unconfirmed"),
        of("The ministry refused to confirm the report.", "unconfirmed"),
        of("Three people were confirmed dead.", "confirmed"),
        of("He could no longer pay.", "asserted"),
        of("They did as much as they could.", "asserted"),
        of("The army neither confirmed nor denied it.", "unconfirmed"),
        of("The bridge is shut.", "asserted"),
        of("The bridge may be shut.", "unconfirmed"),
        of("The bridge will open in May.", "asserted"),
        of("The bridge could shut, the council said.", "unconfirmed the council <said>"),
        of("She could not say when it would open.", "asserted"),
        of("The bridge was reportedly shut.", "unconfirmed"),
        of("Six people are feared dead.", "unconfirmed"),
        of("The report has not been confirmed.", "unconfirmed"),
        of("The firm claimed it was safe.", "claimed The firm <claimed>"),
        of("The firm accused the union of lying.", "claimed The firm <accused>"),
        of("A man accused of theft was freed.", "asserted"),
        of("The firm confirmed the sale and said it was glad.", "confirmed The firm <confirmed>"),
        of("The firm denied the claim.", "denied The firm <denied>"),
        of("He has denied it, his lawyer said.", "denied his lawyer <said>"));
  }

  static Stream<Arguments> headlines() {
    return Stream.of(
        of("# Lake confirmed as source of leak", "confirmed"),
        of("# Six confirmed dead after leak", "confirmed"),
        of("# Union confirms strike as rain falls", "confirmed Union <confirms>"),
        of("# Arson suspected in mill fire", "unconfirmed"),
        of("# Arson suspects held in mill fire", "asserted"),
        of("# Police: two held over fire", "reported Police <:>"),
        of("# Economy shrinking, warns bank", "reported bank <warns>"),
        of("# Weather: winds to ease by noon", "asserted"),
        of(
"""
# Bank boss quits over ‘broken promise’

Ana Ruiz said it was a “broken promise to staff”.\
""",
"""
asserted "Bank boss
reported Ana Ruiz <said> "Ana Ruiz\
"""),
        of("# Firm Announces Record Loss", "reported Firm <Announces>"),
        of("# Blast kills two, governor says", "reported governor <says>"),
        of("# Tea to cost more within a year, survey finds", "reported survey <finds>"),
        of("# Police deny shots were fired", "denied Police <deny>"),
        of("# Two dead in blast: police", "reported police <:>"),
        of("# Dozens feared dead after blast", "unconfirmed"),
        of("# Driver knew of the fault, inquest told", "reported"));
  }

  static Stream<Arguments> objects() {
    return Stream.of(
        of("Ana Ruiz described the draw as unkind.", "reported Ana Ruiz <described>"),
        of("The union hailed the pay deal as historic.", "reported The union <hailed>"),
        of("The lane was described as a maze by callers.", "reported callers <described>"),
        of("Ana Ruiz described the coast in detail.", "asserted"),
        of("The crowd hailed a cab as it rained.", "asserted"),
        of("The ferry union demanded an apology.", "reported The ferry union <demanded>"),
        of("The coach mocked the idea as a stunt.", "reported The coach <mocked>"),
        of("The coach mocked the boys as they ran.", "asserted"),
        of("The coach praised the boys as the bus left.", "asserted"),
        of("A safety report faults the skipper.", "reported A safety report <faults>"),
        of("The report blames poor wiring for the fire.", "reported The report <blames>"),
        of("Under the new insurance claims rules, all wait.", "asserted"),
        of("The job demanded a steady hand.", "asserted"),
        of("Fans demand answers.", "asserted"),
        of("A Welsh study found no link with rainfall.", "reported A Welsh study <found>"),
        of("The audit identified gaps.", "reported The audit <identified>"),
        of("Divers found no trace of the yacht.", "asserted"),
        of("Papers found in a barn were sold.", "asserted"),
        of("The study found its way to a rival.", "asserted"),
        of(
            "A cell called Red Moth has claimed responsibility.",
            "claimed A cell called Red Moth <claimed>"),
        of("A choir known as the Owls denied it.", "denied A choir known as the Owls <denied>"),
        of("The mayor called Ana Ruiz a liar.", "asserted"));
  }

  static Stream<Arguments> authors() {
    return Stream.of(
        of("The club issued a statement that praised the crew.", "reported The club <praised>"),
        of(
            "The palace put out a statement saying the king was well.",
            "reported The palace <saying>"),
        of(
            "Bo Lind sent a letter that called the plan “a farce”.",
            "reported Bo Lind <called> \"Bo Lind"),
        of("Thieves took a letter that praised the crew.", "asserted"),
        of("Officers issued a photograph showing a man in red.", "asserted"),
        of(
            "The plant shut, which Bo Lind said was “a shame”.",
            "reported Bo Lind <said> \"Bo Lind"),
        of("The man who Bo Lind said was late has left.", "asserted"),
        of("To which Bo Lind replied: “Never.”", "reported Bo Lind <replied> \"Bo Lind"),
        of("A senior Tory said so.", "reported A senior Tory <said>"),
        of("“Never,” said one Bolivian.", "reported one Bolivian <said> \"one Bolivian"),
        of("A backbench MP said so.", "reported A backbench MP <said>"),
        of("MP Bo Lind said so.", "reported Bo Lind <said>"),
        of(
            "“Late,” one angler, still wet, told the paper.",
            "reported one angler <told> \"one angler"),
        of("A furious Lind said so.", "reported Lind <said>"));
  }

  static Stream<Arguments> seeming() {
    return Stream.of(
        of("The tower is said to lean a little.", "unconfirmed"),
        of("The singer is understood to be abroad.", "unconfirmed"),
        of("The firm is reported to have lost a ship.", "unconfirmed"),
        of("The bank appears to have cut jobs.", "unconfirmed"),
        of("The talks seem to drag on.", "unconfirmed"),
        of("It seems that the roof was weak.", "unconfirmed"),
        of("Divers said the hull appeared to be intact.", "unconfirmed Divers <said>"),
        of("The theft was reported to officers.", "asserted"),
        of("Nobody from the firm could be reached.", "asserted"),
        of("Divers say it could sink.", "unconfirmed Divers <say>"),
        of("The yard declined to say how many boats it could build.", "asserted"),
        of("None of the letters could be verified.", "unconfirmed"),
        of("She appeared to cheers.", "asserted"),
        of("She appeared to a standing ovation.", "asserted"),
        of("A man who appeared to be drunk was held.", "asserted"));
  }

  static Stream<Arguments> modals() {
    return Stream.of(
        of("The lender will announce its results on 4 May.", "asserted"),
        of("The court could order the sale of the yacht.", "unconfirmed"),
        of("The court could order part of the pier to be shut.", "unconfirmed"),
        of("Drivers must report any crash.", "asserted"),
        of("The minister will say on Friday that rents must fall.", "reported The minister <say>"),
        of("The coach would tell players that they were late.", "reported The coach <tell>"),
        of("The navy can confirm the loss of a launch.", "confirmed The navy <confirm>"),
        of("Bo Lind was declared the winner by 40 votes.", "asserted"),
        of("Bo Lind was declared the winner by the board.", "reported the board <declared>"),
        of("# Three villages told to boil water", "asserted"),
        of("# Anglers urged to stay away", "asserted"),
        of("# Ferry said to have sunk twice", "unconfirmed"),
        of("# Bo Lind told crew to boil water", "reported Bo Lind <told>"),
        of("# Oslo claims drone was Danish, Copenhagen denies it", "claimed Oslo <claims>"),
        of("# Tea is late and ships are slow, Oslo says", "reported Oslo <says>"));
  }

  static Stream<Arguments> none() {
    return Stream.of(
        of("Guests were warned to be gone by 9pm.", "asserted"),
        of("The team found a frog that was new to them.", "asserted"),
        of("The mayor has defended the timing of the alert.", "asserted"),
        of("A film called “Low Tide” opens today.", "asserted \"-"),
        of("Nobody in town says so.", "asserted"),
        of("A deal announced at the weekend fell through.", "asserted"),
        of("The plan puts the town at odds with the firm.", "asserted"),
        of("The band sang “Low Tide” twice.", "asserted \"-"),
        of("Newspaper reports of a fire were wrong.", "asserted"),
        of("The group has not claimed responsibility.", "asserted"),
        of("A moon nicknamed “Pip” was found.", "asserted \"-"),
        of("The firm declined to comment.", "asserted"),
        of("The firm did not say how many were hurt.", "asserted"),
        of("No deaths were reported.", "asserted"),
        of("The bank is expected to open on Monday.", "asserted"),
        of("The fire claimed three lives.", "asserted"),
        of("Sellers call it the “swan trick”.", "asserted \"-"));
  }

  private static Arguments of(String text, String expected) {
    return Arguments.of(text, expected);
  }

  private static String drawn(String text) {
    List<Block> blocks = new java.util.ArrayList<>();
    List<Sentence> sentences = new java.util.ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      Role role = paragraph.startsWith("#") ? Role.HEADLINE : Role.BODY;
      blocks.add(new Block(new Span(at, at + paragraph.length()), role));
      int start = at;
      for (String line : paragraph.split("\n")) {
        int from = start + (line.startsWith("# ") ? 2 : 0);
        Span span = new Span(from, start + line.length());
        sentences.add(new Sentence(sentences.size(), span, span.of(text), role));
        start += line.length() + 1;
      }
      at += paragraph.length() + 2;
    }
    Article article = new Article(Metadata.none(), text, blocks);
    SpeechReader reader = new SpeechReader(article, sentences);
    return sentences.stream()
        .map(sentence -> drawn(reader.read(sentence.index())))
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(SpeechReader.Speech speech) {
    StringBuilder drawing = new StringBuilder(speech.certainty().label());
    if (speech.attribution() != null) {
      drawing.append(' ').append(speech.attribution().source());
      drawing.append(" <").append(speech.attribution().cue()).append('>');
    }
    speech
        .quotations()
        .forEach(quotation ->
            drawing.append(" \"").append(quotation.speaker() == null ? "-" : quotation.speaker()));
    return drawing.toString();
  }
}
