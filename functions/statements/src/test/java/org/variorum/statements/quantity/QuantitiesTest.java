package org.variorum.statements.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.text.Tokens;

class QuantitiesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # after the people
          Four men were killed and at least 11 others wounded.   | 4 men killed; 11 at-least wounded
          Blast leaves six dead, 12 hurt                          | 6 killed; 12 wounded
          Two of the climbers died; nine remain in hospital.      | 2 climbers killed; 9 hospitalised
          As many as nine are missing after the storm.            | 9 at-most missing
          Three pilots, all from Oslo, were found dead.           | 3 pilots killed
          Some 4,000 villagers have fled their homes.             | 4000 about villagers displaced
          Half a million displaced by floods                      | 500000 displaced
          Forty miners were taken to hospital with burns.         | 40 miners hospitalised
          Two guards suffered minor injuries.                     | 2 guards wounded
          Nine protesters were held overnight.                    | 9 protesters detained
          All 36 crew were brought ashore.                        | 36 crew rescued
          Gunmen took 15 drivers hostage.                         | 15 drivers captured
          No fewer than 40 people are unaccounted for.            | 40 at-least people missing
          Five soldiers and two civilians were killed.            | 5 soldiers killed; 2 civilians killed
          One dead, two hurt in crash                             | 1 killed; 2 wounded
          Six pilots gave their lives.                            | 6 pilots killed
          Nine thugs were arrested.                               | 9 thugs detained
          Some 300 people were moved to a sports hall.            | 300 about people displaced
          About 900 people moved out of the valley.               | 900 about people displaced
          It left 200 without homes.                              | 200 displaced
          Some 80 villagers were moved to a monastery.            | 80 about villagers displaced
          Some 80 pupils were moved to another school.            | 80 about pupils
          Nine clerks were moved to another hall.                 | 9 clerks
          They moved 400 families to camps.                       | 400 families displaced
          The bus took 40 tourists to a temple.                   | 40 tourists
          Some 800 people left Lowick after a quake.              | 800 about people displaced
          Some 90 guests left the island as a storm neared.       | 90 about guests displaced
          Some 90 guests left the island in May.                  | 90 about guests
          Nine engineers left the firm after a fire.              | 9 engineers
          Some 60 pupils left for home after a storm.             | 60 about pupils
          A boat carried 90 people out of flooded streets.        | 90 people rescued
          Guards carried nine fans out of the bank.               | 9 fans
          Divers have brought 12 cavers to the surface.           | 12 cavers rescued
          Six hikers were lifted from a ledge.                    | 6 hikers rescued
          Troops lifted 14 women from roofs.                      | 14 women rescued
          The plan lifted 300 families out of poverty.            | 300 families
          Seven cooks were taken off a sinking trawler.           | 7 cooks rescued
          Guards dragged nine fans from the water company.        | 9 fans
          Nine cooks were rushed to St Agnes hospital.            | 9 cooks hospitalised
          A bus took 30 nurses to St Agnes hospital.              | 30 nurses
          Nine cooks were rushed to the airport.                  | 9 cooks
          Nine cooks were flown to a trauma centre.               | 9 cooks hospitalised
          Nine cooks were taken to a St Agnes hospital gala.      | 9 cooks
          Nine cooks were brought to the shore of the lake.       | 9 cooks
          Nine cooks left the town before the fire parade.        | 9 cooks
          Crews freed four men trapped in a lift.                 | 4 men rescued
          The court freed four men after a hearing.               | 4 men
          Crews dug three boys out of the snow.                   | 3 boys rescued
          A lifeboat took nine anglers off a sandbank.            | 9 anglers rescued
          A coach took nine anglers off a bus.                    | 9 anglers
          The fire took nine lives.                               | 9 lives killed
          The grant changed nine lives.                           | 9 lives
          Ten clerks were stabbed in the riot.                    | 10 clerks wounded
          Ten clerks were stabbed to death.                       | 10 clerks killed
          Ten clerks were shot at.                                | 10 clerks
          Ten clerks were shot and killed.                        | 10 clerks killed
          Four cooks were fatally hurt.                           | 4 cooks killed
          Some 900 people crossed the border to flee fighting.    | 900 about people displaced
          Some 900 fans crossed the border for a match.           | 900 about fans
          Five crew were lost overboard.                          | 5 crew missing
          Four pupils were kept in hospital.                      | 4 pupils hospitalised
          Four pupils were kept in class.                         | 4 pupils
          The number of dead at nine is a guess.                  | 9 killed
          The baker was found dead at 43.                         | ''
          It passed by six votes to one.                          | 6 votes; 1
          She spoke of six votes to one of them.                  | 6 votes
          They lost by one vote after midnight.                   | 1 vote
          He says that half of the milk leaks out.                | 0.5 milk
          Frost fell in that half of the valley.                  | ''
          Half of the milk leaks out.                             | 0.5 milk
          Half of the milk bottles out there broke.               | 0.5 bottles
          It would spread ten games over six towns.               | 10 games; 6 towns
          It sold ten games over six towns.                       | 10 games; 6 more-than towns
          The trade is short of 900 welders.                      | 900 welders
          It fell short of 900 welders.                           | 900 less-than welders
          Two waitresses were treated in hospital.                | 2 waitresses hospitalised
          Nine were taken to a clinic.                            | 9 hospitalised
          # before the people
          A blast claimed 14 lives.                               | 14 lives killed
          A guide was kidnapped near Gao on Monday with two cooks. | 2 cooks captured
          She was arrested with three friends.                    | 3 friends detained
          Shelling kills five, wounds 12                          | 5 killed; 12 wounded
          It killed five soldiers and wounded a dozen.            | 5 soldiers killed; 12 wounded
          The fire claimed the lives of seven children.           | 7 children killed
          killing a woman and three children                      | 3 children killed
          Police arrested 23 fans and seized 40 flares.           | 23 fans detained; 40 flares
          The army said 2 of its soldiers had died.               | 2 soldiers killed
          Kyiv handed over 22 prisoners.                          | 22 prisoners captured
          The hospital received 23 people.                        | 23 people hospitalised
          The quake killed at least 19 people and injured 200.    | 19 at-least people killed; 200 wounded
          Nine crew were rescued and one body was recovered.      | 9 crew rescued; 1 body killed
          Forty arrested as 2,000 march in Oslo                   | 40 detained; 2000
          Six children among 11 killed in blaze                   | 6 children killed; 11 killed
          Blasts leave 100 wounded, hospital says                 | 100 wounded
          It freed 24 hostages in exchange for 39 prisoners.      | 24 hostages captured; 39 prisoners captured
          # tolls and what people are called
          The death toll from the floods rose to 43.              | 43 killed
          Toll hits 43                                            | 43 killed
          The number of missing hikers is put at eight.           | 8 missing
          The number of deaths climbed from 15 to 17.             | 15 killed; 17 killed
          The death toll has surpassed 1,100.                     | 1100 more-than killed
          The number of people in hospital rose to 1,204.         | 1204 hospitalised
          The toll includes nine guards.                          | 9 guards killed
          Some 300 villagers were moved to two tented camps.      | 300 about villagers displaced; 2 camps
          About 900 people in four towns were ordered to leave.   | 900 about people displaced; 4 towns
          Gunmen seized 52 pupils and nine rifles.                | 52 pupils captured; 9 rifles
          Twelve persons were killed.                             | 12 persons killed
          Two men, aged 34 and 61, died in the slide.             | 2 men killed
          Eight patients were admitted with burns.                | 8 patients hospitalised
          Six deaths and 20 arrests were recorded.                | 6 deaths killed; 20 arrests detained
          two missing crew members                                | 2 members missing
          Nine people died, up from four an hour before.          | 9 people killed; 4 killed
          Nine people were hurt, compared with six in May.        | 9 people wounded; 6 wounded
          # parts
          Seven cooks were hurt, one seriously.                   | 7 cooks wounded; 1 wounded
          Seven cooks sang, two badly.                            | 7 cooks; 2
          They saved 19 people, two of them children.             | 19 people rescued; 2 rescued
          Fourteen people, including three children, were led to safety. | 14 people rescued; 3 children rescued
          Nine people died, half of them guards.                  | 9 people killed; 0.5 killed
          None of the 83 passengers was hurt.                     | 83 passengers
          The bodies of seven people had been brought ashore.     | 7 people killed
          She lost two brothers in the flood.                     | 2 brothers killed
          It freed 185 soldiers and 20 civilians.                 | 185 soldiers captured; 20 civilians captured
          Over 600 prisoners came home in 70 swaps.               | 600 more-than prisoners captured; 70 swaps
          Guards held 19 fans. The ward held 12 cots.             | 19 fans detained; 12 cots
          The boat held 19 people.                                | 19 people
          A nurse carried out five infants.                       | 5 infants rescued
          Crews cut four drivers from the wreck in an hour.       | 4 drivers rescued
          It cut 40 drivers from the payroll.                     | 40 drivers
          It cut 40 drivers from the bus firm.                    | 40 drivers
          Some 80 tenants were moved to a hostel.                 | 80 about tenants displaced
          Some 80 tenants were moved by the song.                 | 80 about tenants
          # no people, no role
          The deaths of 62 elephants alarmed rangers.             | 62 elephants
          He was arrested with two knives.                        | 2 knives
          He was hurt in a clash with 12 rebels.                  | 12 rebels
          Two tenants moved out of the flat.                      | 2 tenants
          Nine clerks were moved to a bigger office.              | 9 clerks
          The bill was $9m, up from six.                          | 9000000 USD; 6
          Nine factories were evacuated.                          | 9 factories
          The page picked up 900 followers.                       | 900 followers
          It destroyed three tanks and killed 12 cows.            | 3 tanks; 12 cows
          The five judges killed the plan.                        | 5 judges
          Two drones were lost and six trapped men sang.          | 2 drones; 6 men
          """)
  void rolesAreRead(String text, String expected) {
    assertThat(draw(text)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          five senior Ukrainian soldiers        | 5 soldiers
          two care home residents               | 2 residents
          A third of the town's old homes burnt | 0.3333333333333333 homes
          11 of the stolen shoes                | 11 shoes
          328 of the 630 seats                  | 328 seats; 630 seats
          half the population                   | 0.5 population
          one in five of its shops              | 0.2 shops
          One negotiator said so.               | 1 negotiator
          six of them, three others             | 6; 3
          thousands of houses                   | 2000 more-than houses
          40 pairs of shoes                     | 40 pairs
          up to 200 more by 2027                | 200 at-most
          3,000 current and former pupils       | 3000 pupils
          it hit 40 and young pupils left       | 40
          picked over three waiters             | 3 waiters
          it cost over three crowns             | 3 more-than crowns
          It would bury crabs under 3cm of mud. | 3 cm
          The weed grew under 3cm a day.        | 3 less-than cm
          He weighed 9st, then 11st 4lb.        | 9 st; 11 st; 4 lb
          At least one angler heard a bang.     | 1 at-least angler
          a vigil at which hundreds lit candles | 200 more-than
          It weighs 950 g, or 950g.             | 950 g; 950 g
          one signed letter                     | 1 letter
          One still at large after raid         | 1
          the price of 12 dry martinis          | 12 martinis
          the 12 crisis meetings                | 12 meetings
          a half of the crew, a half-mile       | 0.5 crew; 0.5 mi
          One dog barked, one bright dog        | 1 dog; 1 dog
          one Monday newspaper                  | 1 newspaper
          fuel at one kiosk on Thursday         | 1 kiosk
          A fourth of the crew left.            | 0.25 crew
          a 500-page report                     | 500
          Shares fell 5.8% to $143.20.          | 5.8 %; 143.2 USD
          a magnitude 6.4 quake                 | 6.4
          He was hit 12 times.                  | 12 times
          three times as many                   |
          1 in 4 Britons skip meals             | 0.25 britons
          It sent the Dow 300 points lower.     | 300 points
          seven of 12 counts                    | 7 counts; 12 counts
          millions of dollars, half a mile      | 2000000 more-than USD; 0.5 mi
          £12 a head, against 9 in March        | 12 GBP; 9 GBP
          a magnitude-6.5 quake                 | 6.5
          the 2020 elections, 7 wins            | 7 wins
          Magnitude 5.7 earthquake strikes Lae  | 5.7
          It has shops in 12 states.            | 12 states
          9 of the train's 112 cars fell.       | 9 cars; 112 cars
          nearly half of its long-haul jets     | 0.5 less-than jets
          30 out of 37 economists               | 30 economists; 37 economists
          He shrugged at 17 earlier cuts.       | 17 cuts
          some 900 overnight visitors came      | 900 about visitors
          an average of 2.4 passengers          | 2.4 passengers
          They quarrelled over £63,500.         | 63500 GBP
          He poured wine over 14 sofas.         | 14 sofas
          It cost over £40.                     | 40 more-than GBP
          It owes 4.6 billion kwacha.           | 4600000000 ZMW
          two million South Koreans             | 2000000 koreans
          three of their last six away games    | 3 games; 6 games
          It owes R12bn, N4.5 million and Sh900. | 12000000000 ZAR; 4500000 NGN; 900 KES
          a R2,500 fine and R1.20 more          | 2500 ZAR; 1.2 ZAR
          Two boys fell and a third is here.    | 2 boys
          cut by a quarter point                | 0.25 pp
          It fell by 4% to 6%.                  | 4..6 %
          It fell by 3 to 90.                   | 3; 90
          anything from 20 to 900 votes         | 20..900 votes
          """)
  void headNounsAreFound(String text, String expected) {
    assertThat(draw(text)).as(text).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ms Carrow, 51, wrote to him.
          a 45-year-old man, a woman of 91
          Police seek missing walker, 71
          The pension age rises to 66.
          She was aged 45, a man in his 60s
          Tickets are free for those under 16.
          At 102, she still drives.
          Clown who made kings laugh dies at 91
          He was 82.
          The Hill Street star, 46, was seen there.
          He is a dad-of-three.
          Ana Ruiz was 64 and lived alone.
          Dial 1-877-555-0199 or turn off U.S. 61.
          The R2D2 and the N17 were there.
          It ended 7-6 (7-5), 3-6, 6-3.
          She ran it in 1:58.34 on a 16:9 screen.
          Junctions 5 and 7 are shut.
          Super Bowl 57 is over.
          The FTSE 100 and the Nikkei 225 closed.
          The Su-35 and the Antonov An-12 met.
          A Boeing 737 landed.
          Article 5 applies, says Channel 4.
          They met in Room 12 of No 10.
          The S&P 500 and the G7 met.
          Arsenal won 3-0 and lost 6-4.
          Call 101 or 0800 555 111.
          One cold Monday the bakery shut.
          a pact like one signed in Oslo
          It happened one winter.
          She spoke in a half-empty hall.
          One still hopes for rain.
          carved in about 1790, or circa 1640
          One wet night a fox came.
          One wonders why. One looks forward to it.
          It was the 21st game of the 1st round.
          One of them said no one saw the last one.
          in the first half and at half-time
          a one-off, one-sided, two-way talk
          the 8th Circuit, the twenty-first day
          See www.example.org/7/30 or a.b@12.org
          On 3 May 2024 at 10.30am
          in seat 14C, near the Mile 12 market
          The Group of 20 met.
          a Soap star, 29, fined
          Call +1-222-2222 or +44 20 7946 0958.
          """)
  void whatCountsNothingIsLeftOut(String text) {
    assertThat(draw(text)).as(text).isEmpty();
  }

  @Test
  void oneMoreOfThoseCountedIsNoPart() {
    assertThat(draw("Three men died and a fourth, a baker, is lost.")).isEqualTo("3 men killed");
    assertThat(draw("Three men left and a fourth of the crew stayed."))
        .isEqualTo("3 men; 0.25 crew");
  }

  @Test
  void degreesAreThoseOfTheCountryThatTheStoryNames() {
    assertThat(draw("Schools in Duluth, Minnesota, shut at 97 degrees.")).isEqualTo("97 °F");
    assertThat(draw("Lincoln shut its baths at 30 degrees.")).isEqualTo("30 °C");
    assertThat(draw("It was 90 degrees in Liberia.")).isEqualTo("90 °F");
    assertThat(draw("Nauru pays $5m.")).isEqualTo("5000000 AUD");
    assertThat(draw("Nauru pays Canada $5m.")).isEqualTo("5000000 USD");
  }

  @Test
  void aLocalStoryTakesThePlacesOwn() {
    String text = "SYDNEY, Aug. 14 — The plant cost $5m and it was 30 degrees.";
    assertThat(draw(text)).isEqualTo("5000000 AUD; 30 °C");
    assertThat(draw(text.replace("SYDNEY", "BOSTON"))).isEqualTo("5000000 USD; 30 °F");
    assertThat(draw(text.replace("SYDNEY", "OSLO"))).isEqualTo("5000000 USD; 30 °C");
    assertThat(draw("A Sydney firm paid $5m.")).isEqualTo("5000000 AUD");
    assertThat(draw("A Sydney firm paid $5m to the U.S. army.")).isEqualTo("5000000 USD");
    assertThat(draw("A Sydney firm paid A$5m and a $3 fee.")).isEqualTo("5000000 AUD; 3 AUD");
    assertThat(draw("A Sydney firm paid A$5m ($3m).")).isEqualTo("5000000 AUD; 3000000 USD");
    assertThat(draw("SYDNEY — It paid A$5m and a $3 fee.")).isEqualTo("5000000 AUD; 3 USD");
    assertThat(draw("SYDNEY — It paid A$5m ($3m).")).isEqualTo("5000000 AUD; 3000000 USD");
    assertThat(draw("It paid 900 pesos in Manila.")).isEqualTo("900 PHP");
    assertThat(draw("It paid 900 pesos.")).isEqualTo("900 MXN");
    assertThat(draw("DOHA — It paid 900 riyals.")).isEqualTo("900 QAR");
    assertThat(draw("It paid 900 riyals.")).isEqualTo("900 SAR");
    assertThat(draw("A Kenyan in Kampala paid 900 shillings.")).isEqualTo("900 KES");
    assertThat(draw("A baker in Kampala paid 900 shillings.")).isEqualTo("900 UGX");
    assertThat(draw("A baker in Kampala paid 900 riyals.")).isEqualTo("900 SAR");
  }

  @Test
  void spansAreSlicesInsideTheSentence() {
    Random random = new Random(11);
    List<String> words =
        List.of(
            "five",
            "people",
            "killed",
            "and",
            "12",
            "were",
            "at least",
            "dozens",
            "of",
            "the",
            "$",
            "%",
            "half",
            "a",
            "one",
            "in",
            "to",
            "-",
            ",",
            "(",
            ")",
            "—",
            "May",
            "2024",
            "million",
            "homes",
            "Friday",
            "hurt",
            "toll",
            "rose",
            "'s",
            "“",
            "children",
            "😀",
            "more",
            "or",
            "between",
            "3-0",
            "including",
            "them",
            "last",
            "week",
            "7 a.m.",
            "°C");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder("Start. ");
      for (int word = random.nextInt(20); word >= 0; word--) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(4) > 0 ? " " : "");
      }
      text.append("x");
      Span span = new Span(7, text.length());
      Quantities.Figures figures = read(text.toString(), span);
      for (Quantity quantity : figures.quantities()) {
        assertThat(span.contains(quantity.span())).as(text.toString()).isTrue();
        assertThat(quantity.text()).isEqualTo(quantity.span().of(text.toString()));
      }
      for (TimeExpression time : figures.times()) {
        assertThat(span.contains(time.span())).as(text.toString()).isTrue();
        assertThat(time.text()).isEqualTo(time.span().of(text.toString()));
      }
    }
  }

  @Test
  void localeChangesNothing() {
    String text = "ISTANBUL — SIX PEOPLE WERE KILLED, 12 INJURED IN THE CITY ON FRIDAY";
    String expected = draw(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(draw(text)).isEqualTo(expected).isEqualTo("6 people killed; 12 wounded");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void repeatsOfEverythingEndSoon() {
    for (String nasty :
        List.of(
            "one ",
            "1 ",
            "1,",
            "123 ",
            "thousand ",
            "a hundred and ",
            "five people, ",
            "killed ",
            "point one ",
            "1/",
            "3-",
            "at least ",
            "$",
            "of the ",
            "http",
            "a/",
            "killed 5 and ",
            "received 5 ",
            "including 5% ",
            "two ",
            "half ")) {
      String text = nasty.repeat(100_000 / nasty.length());
      long start = cpuNanos();
      read(text, new Span(0, text.length()));
      assertThat((cpuNanos() - start) / 1_000_000_000.0).as(nasty).isLessThan(5);
    }
  }

  /** Time of this thread alone, so that a busy machine fails no test. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String draw(String text) {
    return read(text, new Span(0, text.length())).quantities().stream()
        .map(QuantitiesTest::draw)
        .collect(Collectors.joining("; "));
  }

  private static String draw(Quantity quantity) {
    StringBuilder drawn = new StringBuilder(quantity.value().stripTrailingZeros().toPlainString());
    if (quantity.high() != null) {
      drawn.append("..").append(quantity.high().stripTrailingZeros().toPlainString());
    }
    if (quantity.bound() != Bound.EXACT) {
      drawn.append(' ').append(quantity.bound().label());
    }
    if (quantity.counts() != null) {
      drawn.append(' ').append(quantity.counts());
    }
    if (quantity.unit() != null) {
      drawn.append(' ').append(quantity.unit());
    }
    if (quantity.role() != null) {
      drawn.append(' ').append(quantity.role().label());
    }
    return drawn.toString();
  }

  private static Quantities.Figures read(String text, Span span) {
    Block block = new Block(new Span(0, text.length()), Role.BODY);
    Article article = new Article(Metadata.none(), text, List.of(block));
    Sentence sentence = new Sentence(0, span, span.of(text), Role.BODY);
    return new Quantities(article).read(sentence, Tokens.of(text, span));
  }
}
