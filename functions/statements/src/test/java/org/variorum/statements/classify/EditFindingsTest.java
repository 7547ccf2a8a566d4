package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.Engine;
import org.variorum.statements.text.PlainText;

/** One sentence against one: what is found in it, drawn as text. */
final class EditFindingsTest {
  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
                  The blast killed five people. | The blast killed seven people. | edit high: figure up casualty five people > seven people
                  At least nine sailors died in the fire. | Nine sailors died in the fire. | edit high: figure same casualty At least nine sailors > Nine sailors
                  The quake injured dozens of people. | The quake injured 61 people. | edit high: figure up casualty dozens of people > 61 people
                  The crash killed 12 people and injured 30. | The crash killed 12 people and injured 34. | edit high: figure up casualty 30 > 34
                  The firm will cut 300 jobs. | The firm will cut 450 jobs. | edit medium: figure up 300 jobs > 450 jobs
                  The fund lost 3.5% last month. | The fund lost 2.9% last month. | edit medium: figure down 3.5% > 2.9%
                  The bridge cost £310m. | The bridge cost £340m. | edit medium: figure up £310m > £340m
                  The yard built 61 boats and 74 rafts. | The yard built 68 boats and 81 rafts. | edit medium: figure up 61 boats > 68 boats; figure up 74 rafts > 81 rafts
                  A shell hit the depot. | A shell hit the depot, wounding two guards. | edit high: figure added casualty - > two guards
                  The flood, which killed three people, closed the port. | The flood closed the port. | edit high: figure dropped casualty three people > -
                  A man was arrested at the scene. | Two men were arrested at the scene. | edit high: figure added casualty - > Two men
              The fare rose 4%. | The fare rose 4% and the fine 9%. | edit medium: figure added - > 9%
              Two hurt in mill fire at dawn. | One dead, two hurt in mill fire at dawn. | edit high: figure added casualty - > One
          No casualties were reported. | At least three people were hurt. | edit high: figure added casualty - > At least three people
              The lake is 12 km wide. | The lake is 14 km wide. | edit medium: figure up 12 km > 14 km
          Bakers strike as thousands march. | Bakers strike as tens of thousands march. | edit medium: figure up thousands > tens of thousands
          Two bakers are missing after the flood. | One baker was found dead and one is missing after the flood. | edit high: figure down casualty Two bakers > one; figure added casualty - > One baker
          Bakers in 11 towns will stop work, the guild said. | Bakers in 14 towns stopped work, the guild said. | edit medium: figure up 11 towns > 14 towns; wording
          About 11 bakers are on strike. | About 14 bakers were on strike. | edit medium: figure up About 11 bakers > About 14 bakers
          The port employs 1,200. | The port employs 1200. | edit none: cosmetic
          The port employs 1,200. | The port employs 12,000. | edit medium: figure up 1,200 > 12,000
          """)
  void figures(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The fair opens on Monday. | The fair opens on Tuesday. | edit medium: time Monday > Tuesday
          The lock closed at 2pm. | The lock closed at 3pm. | edit medium: time 2pm > 3pm
          The strike lasted nine days. | The strike lasted 11 days. | edit medium: time nine days > 11 days
          She was jailed for six years. | She was jailed for four years. | edit medium: time six years > four years
          The crew worked through the nigt. | The crew worked through the night. | edit none: cosmetic
          They left before dawm. | They left before dawn. | edit none: cosmetic
          The abbot closed the mill. | The abbot closed the mill and ordered two days of prayer. | edit medium: time - > two days; wording
          The ban runs until Thursday. | The ban runs until Saturday at the earliest. | edit medium: time Thursday > Saturday
          Talks start on Saturday, January 31. | Talks start on Monday, February 2. | edit medium: time Saturday, January 31 > Monday, February 2
          """)
  void times(String before, String after, String expected) {
    assertThat(drawn(before, after)).startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          “We shall rebuild it at once,” the abbot said. | “We shall rebuild it in time,” the abbot said. | edit high: quote altered We shall rebuild it at once, > We shall rebuild it in time,
          “We will rebuild,” the abbot said. | “We will rebuild and we will ask the diocese for the money,” the abbot said. | edit high: quote altered We will rebuild, > We will rebuild and we will ask the diocese for the money,
          The abbot called the plan “a joy to see”. | The abbot called the plan “madness”. | edit high: quote altered a joy to see > madness
          The abbot called the plan foolish. | The abbot called the plan “foolish”. | edit medium: quote quoted - > foolish
          She said the fare was one that “nobody paid”. | She said the fare was one that nobody paid. | edit medium: quote unquoted nobody paid > -
          The abbot said the roof was lost. | “The roof is lost,” the abbot said. | edit medium: quote added - > The roof is lost,
          Vollmer said the outage, which she called “a chain of stupid mistakes”, began at noon. | Vollmer said the outage began at noon. | edit medium: quote dropped a chain of stupid mistakes > -
          "So far so good," the abbot said. | “So far so good,” the abbot said. | edit none: cosmetic
          """)
  void quotations(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
              A strike cut the power in Velin, local officials said. | A strike cut the power in Velin, the energy ministry said. | edit high: attribution local officials > the energy ministry; response energy ministry says first
              The mine was attacked at dawn. | The mine was attacked at dawn, a guard said. | edit high: attribution - > a guard
              Nine sailors are missing, the owners said. | Nine sailors are missing. | edit high: attribution the owners > -
              The army said it had taken the ridge. | Ukraine's air force said it had taken the ridge. | edit high: attribution The army > Ukraine's air force; response Ukrainian air force* says first
          The lenders will merge, sources said. | The lenders will merge, the newspaper Dagen reported. | edit high: attribution sources > Dagen
          Six men were killed, a guard said. | Six men were killed, army spokesman Col. Ivo Lanz said. | edit high: attribution a guard > Col. Ivo Lanz; response Col. Ivo Lanz says first
          The yard will close, people briefed on the plan said. | The yard will close, the yard's owner said. | edit high: attribution people > the yard's owner; response yard's owner says first
          The mill burned, firefighters said. | The mill burned, the fire chief, Dan Holm, said. | edit high: attribution firefighters > Dan Holm; response Dan Holm says first
          The minister resigns, according to two aides. | The minister resigns, her office said. | edit high: attribution two aides > her office; response her office says first
          The convoy was turned back, officials said. | The convoy was turned back, according to Reuters. | edit high: attribution officials > Reuters
              “Repairs will take days,” said Mayor Ivo Lanz. | “Repairs will take days,” said Governor Ada Brod. | edit high: attribution Mayor Ivo Lanz > Governor Ada Brod; response Governor Ada Brod says first
          “The old bridge is safe to cross,” said Ida Holm, the mill's head of works. | “The old bridge is safe to cross,” said Bo Ek, the mill's owner. | edit high: attribution Ida Holm > Bo Ek; response Bo Ek says first
          “The old bridge is safe to cross,” said Ida Holm, the mill's owner. | “The old bridge is safe to cross,” said Bo Ek, who had seen it burn. | edit high: attribution Ida Holm > Bo Ek; wording
          The loss could not be confirmed. | The loss was confirmed by Orvel Hjem, a relief agency. | edit high: attribution - > Orvel Hjem; response Orvel Hjem confirms first; certainty firmer unconfirmed > confirmed
          “The old bridge is safe to cross,” said the director, Ida Holm. | “The old bridge is safe to cross,” said a director. | edit high: attribution Ida Holm > a director
          “The old bridge is safe to cross,” said the director, Ida Holm. | “The old bridge is safe to cross,” said the judge. | edit high: attribution Ida Holm > the judge; response judge says first
          Poll puts Reform Bloc ahead in Arden vote. | Reform Bloc wins Arden vote. | edit high: attribution Poll > -; wording
          Nights raise the risk, a study of 42,000 nurses found. | Nights raise the risk, a study of 41,600 nurses found. | edit medium: figure down 42,000 nurses > 41,600 nurses
              The dam holds, said Martin Brae, an engineer. | The dam holds, said Martin Breay, an engineer. | edit medium: name Martin Brae > Martin Breay
              The dam holds, said Ann Halloran, a potter. | The dam holds, said Ann O'Halloran, a potter. | edit medium: name Ann Halloran > Ann O'Halloran
          """)
  void sources(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
              Orvel declined to comment. | Orvel denied that a buyer had been found. | edit high: response Orvel denies was declines
              Orvel did not respond to a request for comment. | Orvel confirmed that a buyer had been found. | edit high: response Orvel confirms first
              The Kremlin has yet to comment. | The Kremlin rejected the plan. | edit high: response Kremlin* rejects first
          The council declined to say who would pay. | The council said the state would pay. | edit medium: response council says was declines
          The union is studying the plan. | The union rejected the plan. | edit high: response union rejects first
          The guild said it was weighing the offer. | The guild rejected the offer as “a joke”. | edit high: quote added - > a joke; response guild rejects was says
          Orvel said on Monday it was studying the plan. | Orvel said on Monday it rejected the plan. | edit high: response Orvel rejects was says
          The port was studying the plan. | The port said it would not comment on the plan. | edit high: response port declines first
          The fleet is late. | The fleet is late as Orvel rejects the price. | edit low: wording
          The abbey had no immediate comment. | The abbey denied that the bell was sold. | edit high: response abbey denies first
          The WHO said it was studying the offer. | The WHO agreed to the offer and said it would pay. | edit medium: response World Health Organization* agrees was says; wording
          Orvel knew of the bid. | Orvel rejected the bid and urged calm. | edit high: attribution - > Orvel; response Orvel rejects first
          Orvel knew of the bid. | Orvel took the bid and urged calm. | edit high: attribution - > Orvel; response Orvel demands first; wording
          Lake Spirits declined to comment on the sale. | Lake Spirits confirmed the sale. | edit high: response Lake Spirits confirms was declines
          Orvel hinted at talks. | Orvel ruled out talks. | edit high: response Orvel rejects first
          Orvel is weighing the bid. | Orvel turned down the bid. | edit high: response Orvel rejects first
          Orvel knew of the bid. | Orvel would not comment on the bid. | edit high: response Orvel declines first
          Orvel knew of the ban. | Orvel insisted on the ban. | edit high: response Orvel demands first
          Orvel could not be reached. | Orvel said it was ready to talk. | edit high: response Orvel says first
          Ida Holm, who owns the kiln, did not respond. | Ida Holm, who owns the kiln, denied the claim. | edit high: response Ida Holm denies first
          The owner, Ida Holm, could not immediately be reached. | The owner, Ida Holm, said the kiln was cold. | edit high: response Ida Holm says first
          Ida Holm, the head of the port of Velin, declined to comment. | Ida Holm, the head of the port of Velin, confirmed the loss. | edit high: response Ida Holm confirms was declines
          Ida Holm, who had not answered calls, left early. | Ida Holm, who had not answered calls, slept. | edit low: wording
          Orvel did not return calls. | Orvel admitted that the tank had leaked. | edit high: response Orvel confirms first
          """)
  void responses(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The sprinter has reportedly left the team. | The sprinter has left the team. | edit high: certainty firmer unconfirmed > asserted
          The clerk stole £2m, the court heard. | The clerk allegedly stole £2m, the court heard. | edit high: certainty softer reported > claimed
          Schools will reopen on Monday, the council said. | Schools will not reopen on Monday, the council said. | edit high: certainty reversed reported > reported
          There is no proof of fraud. | There is proof of fraud. | edit high: certainty reversed asserted > asserted
          The bridge is safe. | The bridge isn't safe. | edit high: certainty reversed asserted > asserted
          The ministry confirmed on Friday that it would return the throne. | The ministry denied on Friday that it would return the throne. | edit high: certainty reversed confirmed > denied
          The mill, which may have been lit by a candle, burned. | The mill, which was lit by a candle, burned. | edit high: certainty firmer unconfirmed > asserted
          The mill, which cost £2m, burned. | The mill, which reportedly cost £2m, burned. | edit high: certainty softer asserted > unconfirmed
          The abbot said the nave, which may have sunk, was old. | The abbot said the nave, which has sunk, was old. | edit high: certainty firmer unconfirmed > reported
          The abbot, who wrote “it may rain”, left. | The abbot, who wrote “it will rain”, left. | edit high: quote altered it may rain > it will rain
          The fair, held in May, was full. | The fair, held in June, was full. | edit medium: time May > June
          The mill may close. | The mill will close. | edit high: certainty firmer unconfirmed > asserted
          Cheese helps, a study said. | Cheese helps, a study confirmed. | edit high: certainty firmer reported > confirmed
          """)
  void certainty(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
              The barge struck a pier in the port of Izmail. | The barge struck a pier in the port of Reni. | edit medium: name Izmail > Reni
              Officials in Kiev counted the boats. | Officials in Kyiv counted the boats. | edit medium: name Kiev > Kyiv
              Jon Smyth, 34, was found. | John Smith, 34, was found. | edit medium: name Jon Smyth > John Smith
          He was named as Tomas Weller, from Innsbruck. | He was named as Thomas Wähler, from Innsbruck. | edit medium: name Tomas Weller > Thomas Wähler
              Her place goes to Imogen Fairweather-Jones. | Her place goes to Imogen Fairweather-James. | edit medium: name Imogen Fairweather-Jones > Imogen Fairweather-James
          The line Falconair failed. | The line Falcon Air failed. | edit medium: name Falconair > Falcon Air
          Falconair said it was late. | Falcon Air said it was late. | edit medium: name Falconair > Falcon Air
          The baker Ida Holm won. | The baker Ida Holm-Reyes won. | edit medium: name Ida Holm > Ida Holm-Reyes
          The cook Ida Holm-Reyes said it was late. | The cook Ida Holm said it was late. | edit medium: name Ida Holm-Reyes > Ida Holm
          Ida Holm won. | Ida Holm - Reyes lost - won. | edit low: wording
          He lives in Stoke on Trent. | He lives in Stoke-on-Trent. | edit none: cosmetic
          The Birdhouse closed. | The bird house closed. | edit none: cosmetic
          """)
  void names(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Heavy snow brought the city to a standstill. | Heavy snow paralysed the city. | edit low: wording
          The choir was told of it in a letter. | The choir was informed of it by letter. | edit low: wording
          The captain missed the 3-1 win over Hartley. | The captain missed the 3-2 win over Hartley. | edit low: wording
          The goverment approved the plan. | The government approved the plan. | edit none: cosmetic
          It is the the oldest mill. | It is the oldest mill. | edit none: cosmetic
          “It is the the oldest mill,” said Ana Ruiz. | “It is the oldest mill,” said Ana Ruiz. | edit none: cosmetic
          One guard was killed and another was hurt. | Two guards were killed and three others were hurt. | edit high: figure up casualty One guard > Two guards; figure added casualty - > three
          The abbot said the roof was too low. | The abbot said the roof was “a trap for tall men”. | edit medium: quote added - > a trap for tall men
          Six men are missing after the boat is feared to have sunk. | Six men are missing after the boat sank. | edit high: certainty firmer unconfirmed > asserted
          No mills were lost. | Two mills were lost. | edit medium: figure added - > Two mills
          The loss could not be independently verified. | The loss was confirmed. | edit high: certainty firmer unconfirmed > confirmed
          It sold more then 300 cups. | It sold more than 300 cups. | edit none: cosmetic
          The paper, most of wich was new, burned. | The paper, most of which was new, burned. | edit none: cosmetic
          Two suspects were held. | Two suspects, aged 19 and 23, were held. | edit low: wording
          The cafe is new. | The café is new. | edit none: cosmetic
          The seperate door is new. | The separate door is new. | edit none: cosmetic
          The talks were in Doha, Qatar. | The talks were in Muscat. | edit medium: name Doha, Qatar > Muscat
          The abbot did not know. | The abbot knew. | edit high: certainty reversed asserted > asserted
          The ban runs until mid-May. | The ban runs until late May. | edit medium: time mid-May > late May
          A fire sent smoke accross the river. | A fire sent smoke across the river. | edit none: cosmetic
          The labour office closed. | The labor office closed. | edit none: cosmetic
          The Government resigned. | The government resigned. | edit none: cosmetic
          The bridge - six years late - opened. | The bridge – six years late – opened. | edit none: cosmetic
          The old ferry, the Frisia  IV, was sold. | The old ferry, the Frisia IV, was sold. | edit none: cosmetic
          The blast hurt five people at a mill. | The blast hurt six people at a bakery. | edit high: figure up casualty five people > six people; wording
          """)
  void whatIsLeft(String before, String after, String expected) {
    assertThat(drawn(before, after)).isEqualTo(expected);
  }

  private String drawn(String before, String after) {
    return Drawn.changes(engine.compare(plain.read(before), plain.read(after)));
  }
}
