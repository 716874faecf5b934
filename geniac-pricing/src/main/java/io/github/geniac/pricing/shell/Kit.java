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
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What one builds with at the prompt, to be imported statically: terms, days, amounts, offers. Each
 * takes what it is given for what it is meant to be, or says what it wants.
 *
 * <pre>{@code
 * jshell> byUse("domestic", "Domestic Cloud", "p5.48xlarge", yen(13500), 24)
 * jshell> nodes("2024-10-15/2025-04-15", 30)
 * }</pre>
 */
public final class Kit {

  private Kit() {}

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
}
