"""The network: MiniLM's encoder with a head for cues, and a small transformer that finds the roles around one cue."""

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, LAYERS = 384, 12, 6
# Layers that are not trained, with the embeddings below them.
FROZEN = 2
ROLE_WIDTH, ROLE_HEADS, ROLE_INNER = 192, 4, 512
DROPOUT = 0.1


def attend(qkv, heads, mask):
    """Self-attention over [B, T, 3 × width]."""
    batch, length, width = qkv.shape
    q, k, v = qkv.view(batch, length, 3, heads, width // 3 // heads).permute(2, 0, 3, 1, 4)
    out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    return out.transpose(1, 2).reshape(batch, length, width // 3)


class Layer(nn.Module):
    """A layer as BERT has it, normalised after each part."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.o = nn.Linear(WIDTH, WIDTH)
        self.ln1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.f1 = nn.Linear(WIDTH, 4 * WIDTH)
        self.f2 = nn.Linear(4 * WIDTH, WIDTH)
        self.ln2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        x = self.ln1(x + F.dropout(self.o(attend(self.qkv(x), HEADS, mask)), DROPOUT, self.training))
        return self.ln2(x + F.dropout(self.f2(F.gelu(self.f1(x))), DROPOUT, self.training))


class RoleLayer(nn.Module):
    """A layer of the role head, normalised before each part."""

    def __init__(self):
        super().__init__()
        self.l1 = nn.LayerNorm(ROLE_WIDTH)
        self.qkv = nn.Linear(ROLE_WIDTH, 3 * ROLE_WIDTH)
        self.o = nn.Linear(ROLE_WIDTH, ROLE_WIDTH)
        self.l2 = nn.LayerNorm(ROLE_WIDTH)
        self.f1 = nn.Linear(ROLE_WIDTH, ROLE_INNER)
        self.f2 = nn.Linear(ROLE_INNER, ROLE_WIDTH)

    def forward(self, x, mask):
        x = x + F.dropout(self.o(attend(self.qkv(self.l1(x)), ROLE_HEADS, mask)), DROPOUT, self.training)
        return x + F.dropout(self.f2(F.gelu(self.f1(self.l2(x)))), DROPOUT, self.training)


class Encoder(nn.Module):
    """ids, case, quote, mask [B, T], first [B, W] -> states [B, W, 384] and tags [B, W, 5]: cue O, B, I; source; content."""

    def __init__(self, vocabulary=30522):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.pos = nn.Embedding(512, WIDTH)
        self.seg = nn.Parameter(torch.zeros(WIDTH))
        self.case = nn.Embedding(7, WIDTH)
        self.quote = nn.Embedding(4, WIDTH)
        nn.init.normal_(self.case.weight, std=0.01)
        nn.init.normal_(self.quote.weight, std=0.01)
        self.ln = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.tags = nn.Linear(WIDTH, 5)

    def lower(self, ids, mask):
        """The frozen part, which is computed once for all epochs."""
        x = self.ln(self.word(ids) + self.pos.weight[: ids.shape[1]] + self.seg)
        for layer in self.layers[:FROZEN]:
            x = layer(x, mask[:, None, None, :])
        return x

    def upper(self, x, case, quote, mask, first):
        x = x + self.case(case) + self.quote(quote)
        for layer in self.layers[FROZEN:]:
            x = layer(x, mask[:, None, None, :])
        states = torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH))
        return states, self.tags(F.dropout(states, DROPOUT, self.training))

    def forward(self, ids, case, quote, mask, first):
        return self.upper(self.lower(ids, mask), case, quote, mask, first)

    def frozen(self):
        embeddings = [self.word.weight, self.pos.weight, self.seg, *self.ln.parameters()]
        return [*embeddings, *(p for layer in self.layers[:FROZEN] for p in layer.parameters())]


class Roles(nn.Module):
    """The roles of the words around N cues, and whether each is a cue at all.

    states [B, W, 384]; par [N] the paragraph of each cue; cue [N, W] 1 at its words; dist [N, W] 0 to 128; mask [N, W]
    -> emissions [N, W, 3] (none, source, content), valid [N].
    """

    def __init__(self):
        super().__init__()
        self.a = nn.Linear(WIDTH, ROLE_WIDTH)
        self.b = nn.Linear(WIDTH, ROLE_WIDTH)
        self.c = nn.Linear(WIDTH, ROLE_WIDTH)
        self.ha = nn.Linear(WIDTH, ROLE_WIDTH)
        self.dist = nn.Embedding(129, ROLE_WIDTH)
        self.is_cue = nn.Parameter(torch.zeros(ROLE_WIDTH))
        nn.init.normal_(self.dist.weight, std=0.1)
        self.layers = nn.ModuleList([RoleLayer(), RoleLayer()])
        self.ln = nn.LayerNorm(ROLE_WIDTH)
        self.out = nn.Linear(ROLE_WIDTH, 3)
        self.val = nn.Linear(ROLE_WIDTH, 1)
        self.trans = nn.Parameter(torch.zeros(3, 3))
        self.start = nn.Parameter(torch.zeros(3))
        self.end = nn.Parameter(torch.zeros(3))

    def forward(self, states, par, cue, dist, mask):
        cue = cue.to(states.dtype)
        size = cue.sum(1).clamp(min=1)[:, None]
        mean = torch.bmm(cue[:, None, :], states[par]).squeeze(1) / size
        x = self.a(states)[par] + self.b(mean)[:, None] + self.ha(states)[par] * self.c(mean)[:, None]
        x = F.dropout(x + self.dist(dist) + cue[:, :, None] * self.is_cue, DROPOUT, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        x = self.ln(x)
        return self.out(x), self.val((x * cue[:, :, None]).sum(1) / size).squeeze(-1)


def chain_total(emissions, mask, trans, start, end):
    """Logarithm of the sum over all sequences of labels."""
    alpha = start + emissions[:, 0]
    for t in range(1, emissions.shape[1]):
        step = torch.logsumexp(alpha[:, :, None] + trans, 1) + emissions[:, t]
        alpha = torch.where(mask[:, t, None], step, alpha)
    return torch.logsumexp(alpha + end, 1)


def chain_score(emissions, labels, mask, trans, start, end):
    """Score of one sequence of labels."""
    weight = mask.to(emissions.dtype)
    score = (emissions.gather(2, labels[:, :, None]).squeeze(2) * weight).sum(1) + start[labels[:, 0]]
    score = score + (trans[labels[:, :-1], labels[:, 1:]] * weight[:, 1:]).sum(1)
    last = mask.sum(1) - 1
    return score + end[labels.gather(1, last[:, None]).squeeze(1)]


def copy_base(encoder, weights):
    """Takes all-MiniLM-L6-v2's weights, by the names that BERT gives them, into the encoder."""
    get = lambda name: weights[name if name in weights else "bert." + name]  # noqa: E731
    encoder.word.weight.data.copy_(get("embeddings.word_embeddings.weight"))
    encoder.pos.weight.data.copy_(get("embeddings.position_embeddings.weight"))
    encoder.seg.data.copy_(get("embeddings.token_type_embeddings.weight")[0])
    for kind in ("weight", "bias"):
        getattr(encoder.ln, kind).data.copy_(get("embeddings.LayerNorm." + kind))
    parts = {
        "o": "attention.output.dense.",
        "ln1": "attention.output.LayerNorm.",
        "f1": "intermediate.dense.",
        "f2": "output.dense.",
        "ln2": "output.LayerNorm.",
    }
    for i, layer in enumerate(encoder.layers):
        prefix = f"encoder.layer.{i}."
        for kind in ("weight", "bias"):
            joined = [get(f"{prefix}attention.self.{name}.{kind}") for name in ("query", "key", "value")]
            getattr(layer.qkv, kind).data.copy_(torch.cat(joined))
            for ours, theirs in parts.items():
                getattr(getattr(layer, ours), kind).data.copy_(get(prefix + theirs + kind))


def save_model(path, encoder, roles):
    torch.save({"enc": encoder.state_dict(), "roles": roles.state_dict()}, path)


def load_model(path):
    encoder, roles = Encoder(), Roles()
    state = torch.load(path, map_location="cpu", weights_only=True)
    encoder.load_state_dict(state["enc"])
    roles.load_state_dict(state["roles"])
    return encoder.eval(), roles.eval()
