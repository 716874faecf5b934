package io.github.geniac.pricing.json;

import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codecs of organizations: described once in a document, named by their ids everywhere else. */
final class OrganizationCodecs {

  static final Codec<OrganizationId> ID = Scalars.id(OrganizationId::of);

  private static final Codec<Organization> DESCRIPTION = new ObjectCodec<>("organization") {
    private final Member<OrganizationId> id = required("id", ID);
    private final Member<Optional<String>> name = optional("name", Scalars.WORDS);
    private final Member<Optional<OrganizationKind>> kind =
        optional("kind", Scalars.word(OrganizationKind.class));
    private final Member<List<OrganizationId>> affiliates = set("affiliates", ID);

    @Override
    Organization make(Values of) {
      return Organization.builder()
          .id(of.get(id))
          .name(of.get(name).orElseGet(() -> of.get(id).value()))
          .kind(of.get(kind))
          .affiliates(of.get(affiliates))
          .build();
    }

    @Override
    void state(Organization value, Statement to) {
      to.put(id, value.id())
          .put(name, nameOf(value, to))
          .put(kind, value.kind())
          .put(affiliates, List.copyOf(value.affiliates()));
    }
  };

  /** An organization by its id. */
  static final Codec<Organization> REFERENCE = new Codec<>() {
    @Override
    Optional<Organization> read(Json json, Spot at) {
      return ID.read(json, at).flatMap(id -> {
        Optional<Optional<Organization>> described = at.intake().organization(id);
        return described.isPresent()
            ? described.get()
            : at.unknown(
                Kind.DANGLING_REFERENCE,
                id.value(),
                at.intake().described().stream()
                    .map(OrganizationId::value)
                    .sorted()
                    .toList());
      });
    }

    @Override
    Json write(Organization value, Writing to) {
      to.name(value);
      return ID.write(value.id(), to);
    }

    @Override
    Json schema(Schemas schemas) {
      return ID.schema(schemas);
    }
  };

  static final Codec<Participant> PARTICIPANT = new ObjectCodec<>("participant") {
    private final Member<Organization> organization = required("organization", REFERENCE);
    private final Member<Optional<LocalDate>> canSignBy = optional("canSignBy", Days.DATE);

    @Override
    Participant make(Values of) {
      return of.get(canSignBy)
          .map(by -> Participant.of(of.get(organization), by))
          .orElseGet(() -> Participant.of(of.get(organization)));
    }

    @Override
    void state(Participant value, Statement to) {
      to.put(organization, value.organization()).put(canSignBy, value.canSignBy());
    }
  };

  private OrganizationCodecs() {}

  /** Takes down what a document describes, before anything names it. */
  static void describe(Json json, Spot at) {
    if (!(json instanceof Json.Elements array)) {
      at.wrongType(JsonType.ARRAY, json);
      return;
    }
    Map<OrganizationId, Integer> seen = new HashMap<>();
    for (int i = 0; i < array.elements().size(); i++) {
      Spot element = at.element(i);
      Json stated = array.elements().get(i);
      Optional<Organization> organization = DESCRIPTION.read(stated, element);
      Optional<OrganizationId> id = organization.map(Organization::id).or(() -> idOf(stated));
      if (id.isPresent()) {
        Integer first = seen.putIfAbsent(id.get(), i);
        if (first == null) {
          at.intake().describe(id.get(), organization);
        } else {
          String other = at.element(first).member("id").pointer();
          element
              .member("id")
              .tell(
                  Kind.DUPLICATE_ID,
                  "value",
                  Spot.shown(Json.of(id.get().value())),
                  "first",
                  other);
        }
      }
    }
  }

  /** Tells which of the described organizations nothing refers to. */
  static void tellUnused(Json json, Spot at) {
    List<Json> elements = json instanceof Json.Elements array ? array.elements() : List.of();
    for (int i = 0; i < elements.size(); i++) {
      Optional<OrganizationId> id = idOf(elements.get(i));
      if (id.isPresent() && !at.intake().isUsed(id.get())) {
        at.element(i)
            .tell(Kind.UNUSED_ORGANIZATION, "value", Spot.shown(Json.of(id.get().value())));
      }
    }
  }

  /** The organizations that a document has named, to be described in it. */
  static Optional<Json> described(Writing to) {
    List<Organization> all = new ArrayList<>(to.organizations().values());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Json.array(all, one -> DESCRIPTION.write(one, to)));
  }

  static Json schema(Schemas schemas) {
    return Codecs.list(DESCRIPTION).schema(schemas);
  }

  /** Left out where it is no other than the id, unless all is written in full. */
  private static Optional<String> nameOf(Organization organization, ObjectCodec.Statement to) {
    boolean stated =
        to.isInFull() || !organization.name().equals(organization.id().value());
    return stated ? Optional.of(organization.name()) : Optional.empty();
  }

  /** The id of a description, which may have problems of its own. */
  private static Optional<OrganizationId> idOf(Json description) {
    return description instanceof Json.Members object
            && object.get("id").orElse(null) instanceof Json.Text text
            && !text.value().isBlank()
            && text.value().chars().noneMatch(Character::isISOControl)
        ? Optional.of(OrganizationId.of(text.value()))
        : Optional.empty();
  }
}
