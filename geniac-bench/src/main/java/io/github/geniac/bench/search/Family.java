package io.github.geniac.bench.search;

import io.github.geniac.bench.search.Network.Traits;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Seeded instances of one make, 20 each. They stand as text beside this class, and are drawn again
 * from their seeds by {@link #rebuild}; {@link WriteFamilies} writes the text.
 */
public enum Family {
  /** Up to 4 tasks of all kinds on 10 ticks: small enough to follow by hand. */
  TOY,
  /** 12 tasks one after the other on 182 days, with windows of their own. */
  CHAIN,
  /** 12 tasks on four tracks with few arcs and wide windows; 182 days, plenty to buy. */
  LOOSE,
  /**
   * 12 tasks on two or three full tracks with many cross arcs, little more on offer than needed.
   */
  TIGHT,
  /** 12 tasks on three tracks over 182 days; the first instance has 1 offer, the last one 20. */
  OFFERS,
  /** The same make on 4,368 hours. */
  HOURS,
  /** 8 tasks on 182 days; offers open for a part of them, and blocks beside a dear spanning one. */
  PART_TIME,
  /** 6 tasks on one constant count each over 182 days: ten chains, then ten on two tracks. */
  MOLDABLE,
  /** Networks of 30 activities after PSPLIB's j30, see {@link Activities}. */
  ACTIVITIES;

  /** How many instances a family has. */
  public static final int SIZE = 20;

  private static final int DAYS = 182;
  private static final int POOL_CAP = 100;

  /** {@return the name in commands and files, such as {@code part-time}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the family of a name}
   *
   * @param label the name, such as {@code part-time}
   * @throws IllegalArgumentException if there is none of the name
   */
  public static Family of(String label) {
    for (Family family : values()) {
      if (family.label().equals(label)) {
        return family;
      }
    }
    throw new IllegalArgumentException("There is no family '" + label + "'");
  }

  /** {@return the instances as they stand in the text} */
  public List<Case> cases() {
    return Case.read(text());
  }

  /** {@return the text, as it lies beside this class} */
  String text() {
    try (InputStream in = Family.class.getResourceAsStream(label() + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("There is no text of the family " + label());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the instances, drawn again from their seeds} */
  public List<Case> rebuild() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      String name = String.format(Locale.ROOT, "%s-%02d", label(), i + 1);
      cases.add(new Case(name, draw(random(i), i)));
    }
    return cases;
  }

  private Random random(int i) {
    return new Random((1_000L * (ordinal() + 1) + i) * Samples.SPREAD);
  }

  private Instance draw(Random random, int i) {
    return switch (this) {
      case TOY -> toy(random, i);
      case CHAIN -> plain(random, new Traits(DAYS, 12, 1, 8, 64, 25, 25, 100, 100, 0, 0), 8);
      case LOOSE -> plain(random, new Traits(DAYS, 12, 4, 2, 24, 30, 60, 150, 60, 4, 0), 8);
      case TIGHT -> tight(random, i);
      case OFFERS -> plain(random, offers(DAYS), i + 1);
      case HOURS -> plain(random, offers(DAYS * 24), i + 1);
      case PART_TIME -> partTime(random);
      case MOLDABLE ->
        plain(random, new Traits(DAYS, 6, i < 10 ? 1 : 2, 4, 24, 20, 20, 80, 100, 20, 100), 5);
      case ACTIVITIES -> new Activities(random, i).instance();
    };
  }

  private static Traits offers(int ticks) {
    return new Traits(ticks, 12, 3, 2, 24, 15, 20, 100, 90, 12, 0);
  }

  /** A pool of up to 100 nodes, and spots that could do all of the work without it. */
  private static Instance plain(Random random, Traits traits, int spotCount) {
    Network network = new Network(random, traits);
    Offers offers = new Offers(random, traits.ticks(), traits.ticks() > 1_000 ? 1 : 24);
    List<Spot> spots = offers.spanning(spotCount, network.peak() * 5 / 4 + spotCount);
    return new Instance(
        traits.ticks(), POOL_CAP, offers.pool(spots), network.tasks(), spots, List.of());
  }

  /** Pool and spots together have at most a twentieth more than the hidden schedule's peak. */
  private static Instance tight(Random random, int i) {
    Traits traits = new Traits(DAYS, 12, 2 + i % 2, 6, 40, 4, 40, 50, 100, 30, 0);
    Network network = new Network(random, traits);
    Offers offers = new Offers(random, DAYS, 24);
    int nodes = network.peak() + random.nextInt(network.peak() / 20 + 1);
    int pool = nodes * (50 + random.nextInt(31)) / 100;
    List<Spot> spots = offers.spanning(4 + random.nextInt(5), nodes - pool);
    return new Instance(DAYS, pool, offers.pool(spots), network.tasks(), spots, List.of());
  }

  private static Instance partTime(Random random) {
    Traits traits = new Traits(DAYS, 8, 2 + random.nextInt(2), 2, 24, 20, 25, 100, 90, 15, 0);
    Network network = new Network(random, traits);
    Offers offers = new Offers(random, DAYS, 24);
    List<Spot> spots = new ArrayList<>(offers.partTime(2 + random.nextInt(4), 16));
    spots.addAll(offers.spanning(1, network.peak() * 5 / 4));
    List<Commitment> blocks = offers.blocks(1 + random.nextInt(3), 7, 32);
    return new Instance(DAYS, POOL_CAP, offers.pool(spots), network.tasks(), spots, blocks);
  }

  private static Instance toy(Random random, int i) {
    Traits traits = new Traits(10, 1 + i % 4, 1 + i % 2, 1, 6, 20, 40, 100, 80, 40, i % 3 * 30);
    Network network = new Network(random, traits);
    Offers offers = new Offers(random, 10, 24);
    List<Spot> spots = new ArrayList<>(offers.spanning(1 + i % 2, network.peak() * 5 / 4 + 2));
    spots.addAll(offers.partTime(i % 3, 4));
    List<Commitment> blocks = offers.blocks(i / 10, 4, 4);
    return new Instance(10, 8, offers.pool(spots), network.tasks(), spots, blocks);
  }
}
