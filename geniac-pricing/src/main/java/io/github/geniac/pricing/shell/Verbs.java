package io.github.geniac.pricing.shell;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNode;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.whatif.Comparison;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Survey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The verbs of the prompt, to be imported statically. Each takes what it needs and keeps nothing: a
 * verb that judges, prices or searches takes a {@link Desk}, or the terms or first day of a call to
 * make one of, and says the same as that desk does.
 *
 * <pre>{@code
 * jshell> assess(proposal, "2024-10-15")
 * jshell> var d = desk("2024-10-15")
 * jshell> d.price(proposal)
 * jshell> help("search")
 * }</pre>
 */
public final class Verbs {

  private Verbs() {}

  /**
   * {@return a desk whose searches tell on standard output how far they are, and end with what they
   * have if their thread is interrupted}
   *
   * @param call the first day of the research period, the terms of a call, or a desk
   * @throws IllegalArgumentException if it is none of these
   */
  public static Desk desk(Object call) {
    return call instanceof Desk desk ? desk : Desk.startingOn(call).with(Door.watch());
  }

  /**
   * {@return the terms of the call as published}
   *
   * @param researchStart the first day of the research period
   * @throws IllegalArgumentException if it is no day
   */
  public static CallTerms terms(Object researchStart) {
    return Wants.terms("terms", researchStart);
  }

  /**
   * {@return the days of a text such as {@code 2024-10-15/2025-04-15}, or of the research period of
   * terms}
   *
   * @param days the text, or terms
   * @throws IllegalArgumentException if it is neither
   */
  public static DayRange days(Object days) {
    return Wants.days("days", days);
  }

  /**
   * {@return one count of nodes on each of these days; more with {@code plus}}
   *
   * @param days days, a text such as {@code 2024-10-15/2025-04-15}, or terms
   * @param count how many, 0 or more
   * @throws IllegalArgumentException if the days are none of these, or the count is negative
   */
  public static NodeSchedule nodes(Object days, int count) {
    return NodeSchedule.of(Wants.days("nodes", days), count);
  }

  /**
   * {@return an amount of yen}
   *
   * @param amount a number, or a text such as {@code "1,200,000"}
   * @throws IllegalArgumentException if it is no number
   */
  public static BigMoney yen(Object amount) {
    return BigMoney.of(CurrencyUnit.JPY, Wants.decimal("yen", amount));
  }

  /**
   * {@return an amount of US dollars}
   *
   * @param amount a number, or a text such as {@code "98.32"}
   * @throws IllegalArgumentException if it is no number
   */
  public static BigMoney usd(Object amount) {
    return BigMoney.of(CurrencyUnit.USD, Wants.decimal("usd", amount));
  }

  /**
   * {@return a price for a node over an hour, of which nothing else is stated}
   *
   * @param amount the amount
   */
  public static Price perNodeHour(BigMoney amount) {
    return Price.builder().amount(amount).unit(PriceUnit.NODE_HOUR).build();
  }

  /**
   * {@return a company}
   *
   * @param name its name
   * @throws IllegalArgumentException if the name is blank
   */
  public static Organization company(String name) {
    return Organization.company(name);
  }

  /**
   * {@return a node type of the reference data, which is dated material, not an offer}
   *
   * @param type its name, such as {@code p5.48xlarge}
   * @throws IllegalArgumentException if there is none of this name; the message names the nearest
   */
  public static GpuNode node(String type) {
    return ReferenceNodes.find(type).map(ReferenceNode::node).orElseThrow(() -> {
      List<String> names = ReferenceNodes.all().stream()
          .flatMap(one -> one.node().type().stream())
          .map(known -> known.name())
          .toList();
      return new IllegalArgumentException("node: there is no '" + type
          + "' in the reference data; it has " + names + Nearest.hint(type, names));
    });
  }

  /**
   * {@return an offer that is charged by use}
   *
   * @param id the id of the offer
   * @param seller a provider, an organization, or the name of a company
   * @param node a node, or the name of one in the reference data
   * @param price a price, or an amount for a node over an hour
   * @throws IllegalArgumentException if one is none of these
   */
  public static Offer byUse(String id, Object seller, Object node, Object price) {
    return offer(id, seller, node, UsageBased.of(price("byUse", price, Optional.empty())))
        .build();
  }

  /**
   * {@return an offer of at most so many nodes that is charged by use}
   *
   * @param id the id of the offer
   * @param seller a provider, an organization, or the name of a company
   * @param node a node, or the name of one in the reference data
   * @param price a price, or an amount for a node over an hour
   * @param most the most nodes that can be had at once
   * @throws IllegalArgumentException if one is none of these
   */
  public static Offer byUse(String id, Object seller, Object node, Object price, int most) {
    return byUse(id, seller, node, price).toBuilder().maxNodes(most).build();
  }

  /**
   * {@return the bulk route at its provisional unit price, which is told on request}
   *
   * @param seller a provider, an organization, or the name of a company
   * @param node a node, or the name of one in the reference data
   * @param price a price, or an amount for a node over an hour
   * @throws IllegalArgumentException if one is none of these
   */
  public static Offer bulk(Object seller, Object node, Object price) {
    Price told = price("bulk", price, Optional.of(PriceBasis.PROVISIONAL_UNIT_PRICE));
    return offer("bulk", seller, node, new BulkTerm(told)).build();
  }

  private static Offer.Builder offer(String id, Object seller, Object node, PricePlan plan) {
    return Offer.builder()
        .id(id)
        .provider(provider(seller))
        .resource(node instanceof GpuNode given ? given : node(String.valueOf(node)))
        .pricePlan(plan);
  }

  private static Provider provider(Object seller) {
    if (seller instanceof Provider provider) {
      return provider;
    }
    if (seller instanceof Organization organization) {
      return Provider.of(organization);
    }
    if (seller instanceof CharSequence name) {
      return Provider.of(Organization.company(name.toString()));
    }
    throw Wants.wrong("an offer", "a provider, an organization or a company's name", seller);
  }

  private static Price price(String verb, Object given, Optional<PriceBasis> basis) {
    if (given instanceof Price price) {
      return price;
    }
    if (given instanceof BigMoney amount) {
      return perNodeHour(amount).toBuilder().basis(basis).build();
    }
    throw Wants.wrong(verb, "a price, or an amount a node-hour such as yen(13500)", given);
  }

  /**
   * {@return what {@link Desk#assess} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Assessment> assess(Object proposal, Object desk) {
    return desk(desk).assess(proposal);
  }

  /**
   * {@return what {@link Desk#clauses} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Assessment> clauses(Object proposal, Object desk) {
    return desk(desk).clauses(proposal);
  }

  /**
   * {@return what {@link Desk#survey} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Survey> survey(Object proposal, Object desk) {
    return desk(desk).survey(proposal);
  }

  /**
   * {@return what {@link Desk#judge} says}
   *
   * @param nodes the bulk nodes by day
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<List<RuleResult>> judge(Object nodes, Object desk) {
    return desk(desk).judge(nodes);
  }

  /**
   * {@return what {@link Desk#price} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<CostSheet> price(Object proposal, Object desk) {
    return desk(desk).price(proposal);
  }

  /**
   * {@return what {@link Desk#search} finds}
   *
   * @param work a proposal with phases
   * @param desk a desk, or the terms or first day of a call
   * @param offers offers, one by one or in lists
   */
  public static Found search(Object work, Object desk, Object... offers) {
    return desk(desk).search(work, offers);
  }

  /**
   * {@return what {@link Desk#whatIf} asks}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Asking whatIf(Object proposal, Object desk) {
    return desk(desk).whatIf(proposal);
  }

  /**
   * {@return what {@link Desk#compare} says}
   *
   * @param from a proposal, or what holds one
   * @param to another
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Comparison> compare(Object from, Object to, Object desk) {
    return desk(desk).compare(from, to);
  }

  /**
   * {@return what {@link Found#solveFor} says}
   *
   * @param found what search found
   * @param what a pair, or the id of an offer or a phase
   * @param budget the most that the nodes may cost
   * @param from the lowest value
   * @param to the highest value
   */
  public static Told<Optional<BigDecimal>> solveFor(
      Object found, String what, Object budget, Object from, Object to) {
    if (found instanceof Found search) {
      return search.solveFor(what, budget, from, to);
    }
    throw Wants.wrong("solveFor", "what search(..) found", found);
  }

  /**
   * {@return what {@link Desk#table} shows}
   *
   * @param thing a proposal, offers, terms, nodes by day, reference nodes, or an answer
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Object> table(Object thing, Object desk) {
    return desk(desk).table(thing);
  }

  /**
   * {@return what {@link Desk#chart} draws}
   *
   * @param thing nodes by day, a proposal, what search found, a curve, a grid, a replay, rates
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Object> chart(Object thing, Object desk) {
    return desk(desk).chart(thing);
  }

  /**
   * Prints on standard output, as scripts do, where no value is shown.
   *
   * @param thing anything
   */
  public static void say(Object thing) {
    Door.print(String.valueOf(thing));
  }

  /** {@return what there is to say here, on one screen} */
  public static Told<List<String>> help() {
    return new Told<>(Help.verbs(), Voice.ENGLISH, (verbs, how) -> Help.overview(how));
  }

  /**
   * {@return a verb in detail, with an example}
   *
   * @param verb its name
   * @throws IllegalArgumentException if there is no such verb; the message names the nearest
   */
  public static Told<String> help(String verb) {
    Help.of(verb, Voice.ENGLISH);
    return new Told<>(verb, Voice.ENGLISH, Help::of);
  }
}
