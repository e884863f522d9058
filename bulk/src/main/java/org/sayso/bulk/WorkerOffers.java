package org.sayso.bulk;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.DeployMessages;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.master.WorkerInfo;
import org.apache.spark.rpc.RpcAddress;
import org.apache.spark.rpc.RpcEndpointRef;
import scala.reflect.ClassTag;

/**
 * What the workers offer that a standalone master knows of; ones that were lost a short while ago are among them.
 *
 * @param megabytes of each worker
 */
record WorkerOffers(List<Integer> megabytes) {

    WorkerOffers {
        megabytes = List.copyOf(megabytes);
    }

    /** Asks the master of a session that runs. */
    static WorkerOffers of(String master) {
        RpcEndpointRef ref =
                SparkEnv.get().rpcEnv().setupEndpointRef(RpcAddress.fromSparkURL(master), Master.ENDPOINT_NAME());
        ClassTag<DeployMessages.MasterStateResponse> type = ClassTag.apply(DeployMessages.MasterStateResponse.class);
        DeployMessages.MasterStateResponse state = ref.askSync(DeployMessages.RequestMasterState$.MODULE$, type);
        return new WorkerOffers(
                Arrays.stream(state.workers()).map(WorkerInfo::memory).toList());
    }

    boolean none() {
        return megabytes.isEmpty();
    }

    /** Number of workers that offer less than so many megabytes. */
    long tooSmall(long wanted) {
        return megabytes.stream().filter(offered -> offered < wanted).count();
    }

    boolean allTooSmall(long wanted) {
        return !none() && tooSmall(wanted) == megabytes.size();
    }

    /** Megabytes of the worker that offers most; 0 without workers. */
    int most() {
        return megabytes.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
